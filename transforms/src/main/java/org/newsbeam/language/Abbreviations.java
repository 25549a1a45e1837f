// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that end in a full stop without ending a sentence: "Mr.", "Gen.", "Feb.", "U.S.". */
final class Abbreviations {

  /** Those that are followed by a name or a number and so never end a sentence. */
  private static final Set<String> LEADING = read("abbreviations-leading.txt");

  /** Those that may also stand at the end of a sentence. */
  private static final Set<String> OTHER = read("abbreviations-other.txt");

  private static final Set<String> SMALL = Set.of("vs", "etc", "al", "approx");

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
    return isInitial(word) || (isWritten(word) && LEADING.contains(lower(word)));
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
    return isLeading(last)
        || isDottedAcronym(last)
        || (isWritten(last) && OTHER.contains(lower(last)));
  }

  /** "Ill." is a state, "ill." a sentence's last word: all but a few need their capital. */
  private static boolean isWritten(String word) {
    return !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || SMALL.contains(word));
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

  private static Set<String> read(String name) {
    try (InputStream in = Abbreviations.class.getResourceAsStream(name);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.trim().split("\\s+")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
