// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.gold;

import java.util.List;
import org.newsbeam.model.Span;

/**
 * What people have annotated as said, written or thought by somebody.
 *
 * @param id what its article calls it
 * @param source who, as written, in chars; empty if the text does not say
 * @param cue the words that say it is an attribution, in chars; may be empty
 * @param content what, in chars
 * @param speakers the full name of who said it, and others that are as right; empty if nobody told
 */
public record Attribution(
    String id, List<Span> source, List<Span> cue, List<Span> content, List<String> speakers) {

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    speakers = List.copyOf(speakers);
  }
}
