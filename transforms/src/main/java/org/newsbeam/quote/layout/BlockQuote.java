// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.List;
import java.util.Optional;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.CueSearch;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.Wording;

/**
 * A letter or post set as a paragraph of its own, without marks, below a line that announces it.
 */
final class BlockQuote {

  private static final double CONFIDENCE = 0.8;

  private BlockQuote() {}

  /** The block quote that {@code block} is, if the block before it ends "Smith wrote:". */
  static Optional<Draft> find(Reading reading, int block) {
    Words words = reading.words();
    boolean body = reading.article().blocks().get(block).kind() == BlockKind.BODY;
    if (!body || !words.blocks().isRead(block)) {
      return Optional.empty();
    }
    Phrase all = words.blocks().of(block);
    int colon = all.first() - 1;
    if (colon < 0 || !words.is(colon, ":") || words.isQuoted(colon) || !isPlain(words, all)) {
      return Optional.empty();
    }
    return CueSearch.last(reading, colon)
        .map(
            found ->
                new Draft(
                    QuoteKind.DIRECT,
                    List.of(words.span(all)),
                    List.of(words.span(all)),
                    all.first(),
                    found.source(),
                    null,
                    found.cue(),
                    RuleName.BLOCK_QUOTE,
                    CONFIDENCE));
  }

  /** Whether somebody speaks in these words, and none of them stands in quotation marks. */
  private static boolean isPlain(Words words, Phrase all) {
    for (int i = all.first(); i < all.end(); i++) {
      if (words.isQuoted(i)) {
        return false;
      }
    }
    return Wording.isSpoken(words, all);
  }
}
