// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Span;
import org.newsbeam.quote.mark.QuotationMark.Side;
import org.newsbeam.quote.part.MarkStyle;

/**
 * Pairs the quotation marks of one style in one block. Nested pairs belong to the outer one. A mark
 * without partner spoils nothing beyond its block: what it might have opened is left out.
 */
final class BlockScanner {

  /**
   * Two marks that belong together, or one that the next block goes on with.
   *
   * @param open the opening mark
   * @param innerEnd the char after what stands between the marks
   * @param end the char after the closing mark
   * @param isContinued whether there is no closing mark
   */
  record Pair(QuotationMark open, int innerEnd, int end, boolean isContinued) {

    static Pair of(QuotationMark open, QuotationMark close) {
      return new Pair(open, close.begin(), close.end(), false);
    }
  }

  private final String text;
  private final LostMarks lost;

  BlockScanner(String text, LostMarks lost) {
    this.text = text;
    this.lost = lost;
  }

  /**
   * The pairs among {@code marks}.
   *
   * @param block where the block stands in the text
   * @param marks the marks of one style in the block
   * @param goesOn whether the next block goes on with what a mark of this one leaves open
   */
  List<Pair> pairs(Span block, List<QuotationMark> marks, boolean goesOn) {
    if (marks.isEmpty()) {
      return List.of();
    }
    if (marks.get(0).style() == MarkStyle.SINGLE) {
      return singles(marks, block, goesOn);
    }
    List<Pair> pairs = new ArrayList<>();
    Optional<QuotationMark> open = scan(block, marks, true, pairs);
    if (open.isPresent() && !goesOn) {
      pairs.clear();
      open = scan(block, marks, false, pairs);
    }
    open.flatMap(mark -> unclosed(mark, block, goesOn)).ifPresent(pairs::add);
    return pairs;
  }

  private Optional<Pair> unclosed(QuotationMark open, Span block, boolean goesOn) {
    return goesOn
        ? Optional.of(new Pair(open, block.end(), block.end(), true))
        : lost.end(block, open).map(end -> new Pair(open, end, end, false));
  }

  /** We will rebuild it,” Smith said: the mark that opens the quotation is missing. */
  static boolean closesClause(String text, int from, QuotationMark mark) {
    return mark.side() == Side.CLOSE
        && mark.style() != MarkStyle.SINGLE
        && mark.begin() > from + 1
        && ",.?!…".indexOf(text.charAt(mark.begin() - 1)) >= 0;
  }

  /** Fills {@code pairs}; returns the mark that was left open. */
  private Optional<QuotationMark> scan(
      Span block, List<QuotationMark> marks, boolean nest, List<Pair> pairs) {
    QuotationMark open = marks.get(0);
    int depth = 0;
    int from = block.begin();
    for (QuotationMark mark : marks) {
      boolean opens = mark.side() == Side.EITHER ? depth == 0 : mark.canOpen();
      if (opens && depth == 0) {
        open = mark;
        depth = 1;
      } else if (opens && nest) {
        depth++;
      } else if (!opens && depth > 0) {
        depth--;
        if (depth == 0) {
          pairs.add(Pair.of(open, mark));
          from = mark.end();
        }
      } else if (!opens && closesClause(text, from, mark)) {
        int begin = lost.begin(from, mark.begin());
        pairs.add(Pair.of(new QuotationMark(mark.style(), Side.OPEN, begin, 0), mark));
        from = mark.end();
      }
    }
    return depth > 0 ? Optional.of(open) : Optional.empty();
  }

  private List<Pair> singles(List<QuotationMark> marks, Span block, boolean goesOn) {
    boolean[] strongAhead = strongAhead(marks);
    int last = lastOpening(marks);
    List<Pair> pairs = new ArrayList<>();
    QuotationMark open = marks.get(0);
    boolean isOpen = false;
    for (int i = 0; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      if (mark.canOpen()) {
        open = mark; // of two that open, the first is an apostrophe as a rule
        isOpen = true;
      } else if (isOpen && (isStrong(mark) || !strongAhead[i])) {
        if (i > last && goesOn && goesOnAfter(open, mark, block)) {
          break;
        }
        pairs.add(Pair.of(open, mark));
        isOpen = false;
      }
    }
    if (isOpen) {
      unclosed(open, block, goesOn).ifPresent(pairs::add);
    }
    return pairs;
  }

  /** ‘The residents’ patience has run out. — and the next block goes on. */
  private boolean goesOnAfter(QuotationMark open, QuotationMark mark, Span block) {
    boolean wordFollows =
        mark.end() + 1 < block.end()
            && text.charAt(mark.end()) == ' '
            && Character.isLetterOrDigit(text.charAt(mark.end() + 1));
    return !isStrong(mark) && wordFollows && lost.opensSpeech(block, open);
  }

  private static int lastOpening(List<QuotationMark> marks) {
    int last = marks.size() - 1;
    while (last >= 0 && !marks.get(last).canOpen()) {
      last--;
    }
    return last;
  }

  /** Whether a sure closing mark comes after each mark before the next opening one. */
  private boolean[] strongAhead(List<QuotationMark> marks) {
    boolean[] ahead = new boolean[marks.size()];
    for (int i = marks.size() - 2; i >= 0; i--) {
      QuotationMark next = marks.get(i + 1);
      ahead[i] = !next.canOpen() && (isStrong(next) || ahead[i + 1]);
    }
    return ahead;
  }

  /** A mark that can hardly be the apostrophe of a plural possessive ("the leaders’ talks"). */
  private boolean isStrong(QuotationMark mark) {
    char before = text.charAt(mark.begin() - 1);
    return before != 's' && before != 'S';
  }
}
