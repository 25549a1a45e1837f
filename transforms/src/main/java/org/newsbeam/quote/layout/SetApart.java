// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.CueSearch;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.QuotedShare;

/**
 * Finds the quotations and posts that a page's markup sets apart, and whose they are: by the
 * attribution that the markup gives, a signature under them, or the line above them.
 */
final class SetApart {

  /** The least and the most of a paragraph that stands in marks in prose that quotes. */
  private static final double SOME = 0.1;

  private static final double ALL = 0.9;

  /** Shorter ones, in tokens, need somebody who said them. */
  private static final int FEWEST = 5;

  private final List<Block> blocks;
  private final Reading reading;
  private final Words words;

  SetApart(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.blocks = reading.article().blocks();
  }

  /** Their paragraphs, in text order. */
  List<Turn> find() {
    List<Turn> turns = new ArrayList<>();
    int b = 0;
    while (b < blocks.size()) {
      BlockKind kind = blocks.get(b).kind();
      int end = b + 1;
      if (kind == BlockKind.QUOTATION || kind == BlockKind.POST) {
        while (end < blocks.size() && blocks.get(end).kind() == kind) {
          end++;
        }
        add(b, end, kind == BlockKind.POST ? RuleName.POST : RuleName.BLOCK_QUOTE, turns);
      }
      b = end;
    }
    return turns;
  }

  private void add(int from, int to, RuleName rule, List<Turn> turns) {
    int end = to;
    Optional<Signature> signature = signature(to);
    if (signature.isEmpty() && to - from > 1) {
      signature = dashed(to - 1);
      end = signature.isPresent() ? to - 1 : to;
    }
    Phrase source = signature.map(Signature::name).or(() -> above(from)).orElse(null);
    for (int b = from; b < end; b++) {
      if (words.blocks().isRead(b) && !isProse(b) && (source != null || isLong(b))) {
        turns.add(new Turn(b, words.blocks().of(b), source, null, rule));
      }
    }
  }

  /** What stands below, told by markup or by a dash. */
  private Optional<Signature> signature(int b) {
    if (b >= blocks.size() || !words.blocks().isRead(b)) {
      return Optional.empty();
    }
    return blocks.get(b).kind() == BlockKind.ATTRIBUTION
        ? Signature.of(words, words.blocks().of(b))
        : dashed(b);
  }

  private Optional<Signature> dashed(int b) {
    return words.blocks().isRead(b) && words.isDash(words.blocks().first(b))
        ? Signature.of(words, words.blocks().of(b))
        : Optional.empty();
  }

  /** Who speaks in the last sentence of the paragraph above. */
  private Optional<Phrase> above(int from) {
    for (int b = from - 1; b >= 0 && blocks.get(b).kind() != BlockKind.HEADLINE; b--) {
      if (words.blocks().isRead(b) && blocks.get(b).kind() == BlockKind.BODY) {
        int last = words.blocks().of(b).last();
        if (words.isQuoted(last)) {
          return Optional.empty();
        }
        Optional<Finding> found =
            words.is(last, ":")
                ? CueSearch.last(reading, last)
                : CueSearch.last(reading, last, reading.frames().from(last), CueLevel.SURE);
        return found.map(Finding::source);
      }
    }
    return Optional.empty();
  }

  /** A paragraph that quotes in part is told like any other. */
  private boolean isProse(int b) {
    double share = QuotedShare.of(words, List.of(words.blocks().of(b)));
    return share > SOME && share < ALL;
  }

  private boolean isLong(int b) {
    return words.blocks().of(b).size() >= FEWEST;
  }
}
