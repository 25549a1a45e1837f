// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.repeat;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of an article, to be counted over the articles of its outlet.
 *
 * @param outlet who published it
 * @param text a hash of its text: equal texts count once
 * @param lines hashes of its lines, each once
 */
public record ArticleLines(@Nullable String outlet, long text, List<Long> lines) {

  public ArticleLines {
    requireNonNull(lines, "lines");
    lines = List.copyOf(lines);
  }
}
