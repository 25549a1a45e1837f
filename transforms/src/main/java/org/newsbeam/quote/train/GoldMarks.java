// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.List;
import org.newsbeam.model.Span;

/**
 * Who said what, as people marked it in the text of an article.
 *
 * @param source who said it; may be empty
 * @param cue the words that say so; may be empty
 * @param content what was said
 */
public record GoldMarks(List<Span> source, List<Span> cue, List<Span> content) {

  public GoldMarks {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
