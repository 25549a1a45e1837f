// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Span;

/**
 * Who said what, as people marked it in the text of an article.
 *
 * @param source who said it; may be empty
 * @param cue the words that say so; may be empty
 * @param content what was said
 * @param speaker the full name of who said it; empty if the article names nobody, null if nobody
 *     looked
 */
public record GoldMarks(
    List<Span> source, List<Span> cue, List<Span> content, @Nullable String speaker) {

  public GoldMarks {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** Marks of which nobody said whom the source means. */
  public GoldMarks(List<Span> source, List<Span> cue, List<Span> content) {
    this(source, cue, content, null);
  }
}
