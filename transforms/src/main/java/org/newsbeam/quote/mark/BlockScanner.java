// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Span;
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

    static Pair continued(QuotationMark open, int limit) {
      return new Pair(open, limit, limit, true);
    }
  }

  private BlockScanner() {}

  /**
   * The pairs among {@code marks}.
   *
   * @param block where the block stands in {@code text}
   * @param marks the marks of one style in the block
   * @param goesOn whether the next block goes on with what a mark of this one leaves open
   */
  static List<Pair> pairs(String text, Span block, List<QuotationMark> marks, boolean goesOn) {
    if (marks.isEmpty()) {
      return List.of();
    }
    int limit = block.end();
    if (marks.get(0).style() == MarkStyle.SINGLE) {
      return singles(text, marks, limit, goesOn);
    }
    List<Pair> pairs = new ArrayList<>();
    if (closesWhatBegan(text, block, marks.get(0))) {
      QuotationMark missing =
          new QuotationMark(marks.get(0).style(), QuotationMark.Side.OPEN, block.begin(), 0);
      pairs.add(Pair.of(missing, marks.get(0)));
    }
    Optional<QuotationMark> open = scan(marks, true, pairs);
    if (open.isPresent() && !goesOn) {
      pairs.removeIf(pair -> pair.open().length() > 0);
      scan(marks, false, pairs);
    } else {
      open.ifPresent(mark -> pairs.add(Pair.continued(mark, limit)));
    }
    return pairs;
  }

  /** We will rebuild it,” Smith said: the block began a quotation, but its mark is missing. */
  static boolean closesWhatBegan(String text, Span block, QuotationMark first) {
    return first.side() == QuotationMark.Side.CLOSE
        && first.style() != MarkStyle.SINGLE
        && first.begin() > block.begin()
        && ",?!".indexOf(text.charAt(first.begin() - 1)) >= 0;
  }

  /** Fills {@code pairs}; returns the mark that was left open. */
  private static Optional<QuotationMark> scan(
      List<QuotationMark> marks, boolean nest, List<Pair> pairs) {
    QuotationMark open = marks.get(0);
    int depth = 0;
    for (QuotationMark mark : marks) {
      boolean opens = mark.side() == QuotationMark.Side.EITHER ? depth == 0 : mark.canOpen();
      if (opens && depth == 0) {
        open = mark;
        depth = 1;
      } else if (opens && nest) {
        depth++;
      } else if (!opens && depth > 0) {
        depth--;
        if (depth == 0) {
          pairs.add(Pair.of(open, mark));
        }
      }
    }
    return depth > 0 ? Optional.of(open) : Optional.empty();
  }

  private static List<Pair> singles(
      String text, List<QuotationMark> marks, int limit, boolean goesOn) {
    boolean[] strongAhead = strongAhead(text, marks);
    List<Pair> pairs = new ArrayList<>();
    QuotationMark open = marks.get(0);
    boolean isOpen = false;
    for (int i = 0; i < marks.size(); i++) {
      QuotationMark mark = marks.get(i);
      if (mark.canOpen()) {
        open = mark; // of two that open, the first is an apostrophe as a rule
        isOpen = true;
      } else if (isOpen && (isStrong(text, mark) || !strongAhead[i])) {
        pairs.add(Pair.of(open, mark));
        isOpen = false;
      }
    }
    if (isOpen && goesOn) {
      pairs.add(Pair.continued(open, limit));
    }
    return pairs;
  }

  /** Whether a sure closing mark comes after each mark before the next opening one. */
  private static boolean[] strongAhead(String text, List<QuotationMark> marks) {
    boolean[] ahead = new boolean[marks.size()];
    for (int i = marks.size() - 2; i >= 0; i--) {
      QuotationMark next = marks.get(i + 1);
      ahead[i] = !next.canOpen() && (isStrong(text, next) || ahead[i + 1]);
    }
    return ahead;
  }

  /** A mark that can hardly be the apostrophe of a plural possessive ("the leaders’ talks"). */
  private static boolean isStrong(String text, QuotationMark mark) {
    char before = text.charAt(mark.begin() - 1);
    boolean wordFollows =
        mark.end() + 1 < text.length()
            && text.charAt(mark.end()) == ' '
            && Character.isLetterOrDigit(text.charAt(mark.end() + 1));
    return (before != 's' && before != 'S') || !wordFollows;
  }
}
