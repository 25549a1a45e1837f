// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The source and the content of a cue.
 *
 * @param source who says it; null where the frame of the cue does not tell
 * @param content what is said, in text order; empty where nothing is
 * @param ofSource the probability that the source begins and ends so; 1 without a source
 * @param ofContent the same of all the content together
 */
public record Spans(@Nullable Run source, List<Run> content, double ofSource, double ofContent) {

  public Spans {
    content = List.copyOf(content);
  }
}
