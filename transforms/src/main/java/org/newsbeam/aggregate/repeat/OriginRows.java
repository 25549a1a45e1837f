// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.repeat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.newsbeam.aggregate.fold.Partial;
import org.newsbeam.model.repeat.Origin;
import org.newsbeam.model.repeat.RepeatedRows;

/**
 * All rows that hold the article of one place.
 *
 * @param origins each with the same source and record; the row that counts last
 */
public record OriginRows(List<Origin> origins) implements Partial<OriginRows> {

  /** Runs are named by the day as a rule: the last one knows best. */
  private static final Comparator<Origin> LAST =
      Comparator.comparing(Origin::table).thenComparingLong(Origin::row);

  public OriginRows {
    origins = List.copyOf(origins);
  }

  /** One row by itself. */
  public static void split(Origin origin, Consumer<OriginRows> parts) {
    parts.accept(new OriginRows(List.of(origin)));
  }

  private Origin any() {
    return origins.get(0);
  }

  /** That a file is read sorts before the records of the file. */
  @Override
  public String key() {
    return any().sourceUri() + "\0" + any().record();
  }

  /** All records of one source come to one bucket. */
  @Override
  public String group() {
    return any().sourceUri();
  }

  @Override
  public OriginRows merge(OriginRows other) {
    List<Origin> both = new ArrayList<>(origins);
    both.addAll(other.origins);
    both.sort(LAST);
    // Of a file that is read in several parts one is enough.
    return any().record() == Origin.FILE
        ? new OriginRows(both.subList(0, 1))
        : new OriginRows(both);
  }

  /**
   * The rows whose articles are read from another place: from their own file, or from a later row.
   *
   * @param sorted in the order of their keys
   */
  public static void repeated(Iterable<OriginRows> sorted, Consumer<RepeatedRows> repeated) {
    Map<String, List<Long>> rows = new TreeMap<>();
    String file = null;
    for (OriginRows place : sorted) {
      if (place.any().record() == Origin.FILE) {
        file = place.any().sourceUri();
      } else {
        int counting = place.any().sourceUri().equals(file) ? 0 : 1;
        for (Origin origin : place.origins.subList(0, place.origins.size() - counting)) {
          rows.computeIfAbsent(origin.table(), table -> new ArrayList<>()).add(origin.row());
        }
      }
    }
    rows.forEach((table, numbers) -> repeated.accept(new RepeatedRows(table, numbers)));
  }
}
