// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsbeam.model.Span;
import org.newsbeam.quote.mark.QuotationMark.Side;
import org.newsbeam.quote.part.MarkStyle;

/**
 * Reads the quotation marks of a stretch of text, and tells them from apostrophes, primes (6'2"),
 * decades ('90s) and elided words ('em). One pass, a few chars of context.
 */
final class MarkReader {

  private static final String BEFORE_OPENING = "([{<—–-―/‘“\"'`«";
  private static final String AFTER_CLOSING = ".,;:!?)]}—–-―/’”\"'»…";

  private final String text;
  private final int begin;
  private final int end;

  private static final Set<String> ELISIONS =
      Set.of("em til till tis twas cause bout n round cos Tis Twas".split(" "));

  private MarkReader(String text, Span within) {
    this.text = text;
    this.begin = within.begin();
    this.end = within.end();
  }

  /** The marks of {@code text} within {@code within}, in order. */
  static List<QuotationMark> read(String text, Span within) {
    MarkReader reader = new MarkReader(text, within);
    List<QuotationMark> marks = new ArrayList<>();
    for (int i = within.begin(); i < within.end(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'' || c == '`' || c >= '«') {
        reader.mark(c, i, marks);
        if (!marks.isEmpty() && marks.get(marks.size() - 1).end() > i + 1) {
          i++;
        }
      }
    }
    return marks;
  }

  private void mark(char c, int i, List<QuotationMark> marks) {
    switch (c) {
      case '“', '„' -> add(marks, MarkStyle.DOUBLE, turnedOpening(i) ? Side.CLOSE : Side.OPEN, i);
      case '”' -> add(marks, MarkStyle.DOUBLE, turnedClosing(i) ? Side.OPEN : Side.CLOSE, i);
      case '"', '＂' -> {
        if (!(i > begin && Character.isDigit(before(i)) && isPrime(i))) {
          add(marks, MarkStyle.DOUBLE, straight(i, 1), i);
        }
      }
      case '«', '‹' -> add(marks, MarkStyle.GUILLEMET, hangs(i) ? Side.CLOSE : Side.OPEN, i);
      case '»', '›' -> add(marks, MarkStyle.GUILLEMET, leads(i) ? Side.OPEN : Side.CLOSE, i);
      case '‚' -> add(marks, MarkStyle.SINGLE, Side.OPEN, i);
      case '\'', '`', '’', '‘' -> single(c, i, marks);
      default -> {}
    }
  }

  private void single(char c, int i, List<QuotationMark> marks) {
    boolean straight = c == '\'' || c == '`';
    if (straight && i + 1 < end && text.charAt(i + 1) == c && !isThird(c, i)) {
      Side side = c == '`' ? Side.OPEN : straight(i, 2);
      marks.add(new QuotationMark(MarkStyle.DOUBLE, side, i, 2));
      return;
    }
    boolean open = c != '’' && !isWord(before(i)) && opensWord(i);
    boolean close = !isWord(after(i, 1)) && !isSpace(before(i)) && c != '`';
    close &= c != '‘' || hangs(i);
    if (open && !close && !(c != '‘' && isElision(i))) {
      add(marks, MarkStyle.SINGLE, Side.OPEN, i);
    } else if (close && (c == '’' || !Character.isDigit(before(i)))) {
      add(marks, MarkStyle.SINGLE, Side.CLOSE, i);
    }
  }

  /** Whether a single mark stands before a doubled one here, as after 'old-school,'''. */
  private boolean isThird(char c, int i) {
    boolean three = i + 2 < end && text.charAt(i + 2) == c;
    return three && !(isSpace(before(i)) || BEFORE_OPENING.indexOf(before(i)) >= 0);
  }

  private Side straight(int i, int length) {
    boolean left = isSpace(before(i)) || BEFORE_OPENING.indexOf(before(i)) >= 0;
    char next = after(i, length);
    boolean right = isSpace(next) || AFTER_CLOSING.indexOf(next) >= 0;
    return left == right ? Side.EITHER : left ? Side.OPEN : Side.CLOSE;
  }

  /** « that closes, as in »…«: something before it, nothing after. */
  private boolean hangs(int i) {
    char next = after(i, 1);
    return !isSpace(before(i)) && (isSpace(next) || AFTER_CLOSING.indexOf(next) >= 0);
  }

  /** » that opens, as in »…«: nothing before it, something after. */
  private boolean leads(int i) {
    return (isSpace(before(i)) || BEFORE_OPENING.indexOf(before(i)) >= 0)
        && !isSpace(after(i, 1))
        && AFTER_CLOSING.indexOf(after(i, 1)) < 0;
  }

  /** “ typed for ”: a word before it, a space after it. */
  private boolean turnedOpening(int i) {
    char before = before(i);
    return !isSpace(before) && BEFORE_OPENING.indexOf(before) < 0 && isSpace(after(i, 1));
  }

  /** ” typed for “: a space before it, a word after it. */
  private boolean turnedClosing(int i) {
    return isSpace(before(i)) && !isSpace(after(i, 1)) && (opensWord(i) || after(i, 1) == '…');
  }

  private boolean opensWord(int i) {
    char next = after(i, 1);
    return Character.isLetterOrDigit(next) || "“\"[($£€#@…".indexOf(next) >= 0;
  }

  /** Inches or seconds: 6'2" or a 12"-long board. */
  private boolean isPrime(int i) {
    if (text.startsWith("-", i + 1)) {
      return true;
    }
    int at = i - 1;
    while (at > begin && i - at < 4 && Character.isDigit(text.charAt(at))) {
      at--;
    }
    return text.charAt(at) == '\'' && at > begin && Character.isDigit(text.charAt(at - 1));
  }

  /** A decade ('90s) or a word without its head ('em, 'til, 'cause). */
  private boolean isElision(int i) {
    int at = i + 1;
    while (at < end && at < i + 8 && isWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(i + 1, at);
    return ELISIONS.contains(word)
        || (word.length() >= 2
            && word.length() <= 3
            && Character.isDigit(word.charAt(0))
            && Character.isDigit(word.charAt(1)));
  }

  private char before(int i) {
    return i > begin ? text.charAt(i - 1) : ' ';
  }

  private char after(int i, int length) {
    return i + length < end ? text.charAt(i + length) : ' ';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  private static void add(List<QuotationMark> marks, MarkStyle style, Side side, int i) {
    marks.add(new QuotationMark(style, side, i, 1));
  }
}
