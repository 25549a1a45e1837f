// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.ingest.record.JsonPaths;

/**
 * The first row of a table: what its columns are called.
 *
 * @param names the names in their order; a column without one is left out of articles
 */
record TableHeader(List<String> names) {

  private static final int MOST_TOLD = 20;

  TableHeader {
    names = List.copyOf(names);
  }

  /**
   * Why no article can be read below it.
   *
   * @param reason the word for it that the reject has
   * @param message the cause in a sentence
   */
  record Refusal(String reason, String message) {}

  /** Why no row can be an article; empty if rows may be. */
  Optional<Refusal> refusal(JsonPaths paths) {
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!name.isEmpty() && !seen.add(name)) {
        return Optional.of(new Refusal("bad-table", "two columns are called " + name));
      }
    }
    List<String> text = List.of(paths.of("text"));
    boolean hasText =
        names.stream()
            .map(JsonPaths::folded)
            .anyMatch(name -> text.stream().map(JsonPaths::folded).anyMatch(name::equals));
    return hasText
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "no-text",
                "no column is called %s; the first row is: %s"
                    .formatted(
                        paths.told("text"),
                        String.join(", ", names.subList(0, Math.min(MOST_TOLD, names.size()))))));
  }
}
