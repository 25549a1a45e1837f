// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.Locale;
import java.util.Set;
import org.newsbeam.english.AbbreviationList;

/** Words that end in a full stop without ending a sentence: "Mr.", "Gen.", "Feb.", "U.S.". */
final class Abbreviations {

  /** Capitals with full stops that are no one's initials. */
  private static final Set<String> NO_INITIALS =
      Set.of(
          "u.s u.s.a u.k u.n e.u u.a.e d.c l.a n.y n.j n.h n.c n.d n.m s.c s.d r.i p.r b.c n.s n.b"
              .concat(" a.m p.m a.d m.d b.a m.a g.o.p f.b.i c.i.a n.s.a i.r.s d.n.a t.v i.d i.q")
              .split(" "));

  private Abbreviations() {}

  /** Two or three initials of a person, without the last full stop: "J.K", "J.R.R". */
  static boolean isInitials(String word) {
    boolean initials = word.length() == 3 || word.length() == 5;
    for (int i = 0; i < word.length() && initials; i++) {
      initials = i % 2 == 1 ? word.charAt(i) == '.' : Character.isUpperCase(word.charAt(i));
    }
    return initials && !NO_INITIALS.contains(lower(word));
  }

  /** Whether {@code word}, without its full stop, is followed by a name or number as a rule. */
  static boolean isLeading(String word) {
    return isInitial(word) || AbbreviationList.isLeading(word);
  }

  /** Whether a full stop after {@code word} belongs to it. */
  static boolean isAbbreviation(String word) {
    int begin = 0;
    while (begin + 1 < word.length()
        && word.charAt(begin) != '-'
        && word.charAt(begin + 1) == '-') {
      begin += 2; // a member of Congress: "D-Wis", "R-Ariz"
    }
    String last = word.substring(begin);
    return isLeading(last) || isDottedAcronym(last) || AbbreviationList.has(last);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
  }

  /** Letters and full stops in turn: "U.S", "a.m", "Ph.D" without the last full stop. */
  private static boolean isDottedAcronym(String word) {
    if (word.length() < 3 || word.indexOf('.') < 0) {
      return false;
    }
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      run = word.charAt(i) == '.' ? 0 : run + 1;
      if (run > 2 || (run > 0 && !Character.isLetter(word.charAt(i)))) {
        return false;
      }
    }
    return true;
  }
}
