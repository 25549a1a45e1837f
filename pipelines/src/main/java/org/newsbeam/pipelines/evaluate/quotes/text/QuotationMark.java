// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

/**
 * A double quotation mark: {@code “ ” „ " ＂}, or a single one written twice, {@code '' ``}.
 *
 * @param length how many chars it has
 * @param role whether it opens or closes a quotation
 */
record QuotationMark(int length, Role role) {

  /** What a mark does. */
  enum Role {
    OPENS,
    CLOSES,
    /** It closes what is open, and opens where nothing is. */
    EITHER
  }

  private static final String BEFORE_AN_OPENER = "([{<—–-/‘'";
  private static final String AFTER_A_CLOSER = ".,;:!?)]}—–-/";
  private static final String AFTER_A_TURNED_OPENER = "'’…“[(#$";

  /** How many chars of the mark stand at {@code at}; 0 if there is none before {@code end}. */
  static int lengthAt(String text, int at, int end) {
    char mark = text.charAt(at);
    if ("“”„\"＂".indexOf(mark) >= 0) {
      return 1;
    }
    boolean isTwice =
        (mark == '\'' || mark == '`')
            && at + 1 < end
            && text.charAt(at + 1) == mark
            && (at == 0 || text.charAt(at - 1) != mark)
            && (at + 2 >= end || text.charAt(at + 2) != mark);
    return isTwice ? 2 : 0;
  }

  /**
   * The mark at {@code at}, where there is one.
   *
   * @param begin where its paragraph begins
   * @param end where its paragraph ends
   */
  static QuotationMark at(String text, int at, int begin, int end) {
    int length = lengthAt(text, at, end);
    int before = at > begin ? text.codePointBefore(at) : ' ';
    int after = at + length < end ? text.codePointAt(at + length) : ' ';
    return new QuotationMark(length, role(text.charAt(at), before, after));
  }

  private static Role role(char mark, int before, int after) {
    boolean startsAWord = Chars.isSpace(before) || BEFORE_AN_OPENER.indexOf(before) >= 0;
    boolean endsAWord = Chars.isSpace(after) || AFTER_A_CLOSER.indexOf(after) >= 0;
    return switch (mark) {
      case '“', '„', '`' -> {
        boolean follows = startsAWord || before == '“' || before == '"';
        yield follows || !Chars.isSpace(after) ? Role.OPENS : Role.CLOSES;
      }
      case '”' -> {
        boolean leads = Chars.isLetterOrNumber(after) || AFTER_A_TURNED_OPENER.indexOf(after) >= 0;
        yield Chars.isSpace(before) && leads ? Role.OPENS : Role.CLOSES;
      }
      default -> {
        Role only = startsAWord ? Role.OPENS : Role.CLOSES;
        yield startsAWord == endsAWord ? Role.EITHER : only;
      }
    };
  }
}
