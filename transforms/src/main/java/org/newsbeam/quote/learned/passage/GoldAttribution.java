// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

import java.util.List;

/**
 * Who said what, as people marked it.
 *
 * @param cue the head of the words that say so: its token
 * @param source who said it; empty where the text does not tell
 * @param content what was said
 */
public record GoldAttribution(int cue, List<Run> source, List<Run> content) {

  public GoldAttribution {
    source = List.copyOf(source);
    content = List.copyOf(content);
  }
}
