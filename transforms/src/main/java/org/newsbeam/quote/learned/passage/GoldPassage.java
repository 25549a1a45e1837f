// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

import java.util.List;

/** An article to learn from: its tokens and who says what in it. */
public record GoldPassage(Passage passage, List<GoldAttribution> attributions) {

  public GoldPassage {
    attributions = List.copyOf(attributions);
  }
}
