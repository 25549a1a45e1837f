// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name, folded so that "Kim Jong-Un" and "KIM Jong Un", "Peña" and "Pena" are equal.
 *
 * @param words its words without case, accents, hyphens and full stops, in order; never empty
 * @param suffix what tells father from son: "jr", "iii"; empty if nothing does
 */
record PersonName(List<String> words, String suffix) {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "junior", "ii", "iii", "iv");

  /** A short form of a first name has at least this many of its letters: "Alex", "Rob". */
  private static final int MIN_SHORT_FORM = 3;

  /** Shorter words are not the same when one letter differs. */
  private static final int MIN_MISSPELT = 6;

  PersonName {
    words = List.copyOf(words);
  }

  /** The name written as {@code text}. */
  static PersonName of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : fold(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    int last = words.size() - 1;
    boolean suffixed = last > 0 && SUFFIXES.contains(words.get(last));
    return new PersonName(
        suffixed ? words.subList(0, last) : words, suffixed ? words.get(last) : "");
  }

  /** Lower case, no accents, letters and digits only, other signs as spaces but for apostrophes. */
  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(' ');
      }
    }
    return folded.toString().strip().replaceAll(" +", " ");
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether this full name and another may be written of one person. */
  boolean matches(PersonName other) {
    if (!suffix.equals(other.suffix)) {
      return false;
    }
    return String.join("", words).equals(String.join("", other.words))
        || words.stream().sorted().toList().equals(other.words.stream().sorted().toList())
        || holds(other)
        || other.holds(this)
        || (last().equals(other.last()) && sameFirst(first(), other.first()) && sameMiddle(other))
        || isMisspelt(other);
  }

  /** Whether {@code shorter} is a run of this name's words: "López Obrador". */
  private boolean holds(PersonName shorter) {
    for (int i = 0; i + shorter.words.size() <= words.size(); i++) {
      if (words.subList(i, i + shorter.words.size()).equals(shorter.words)) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameFirst(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    return one.equals(other)
        || ((shorter.length() == 1 || shorter.length() >= MIN_SHORT_FORM)
            && longer.startsWith(shorter));
  }

  /** Whether one name has no middle, or each word of the shorter one is also in the other. */
  private boolean sameMiddle(PersonName other) {
    PersonName shorter = words.size() < other.words.size() ? this : other;
    PersonName longer = words.size() < other.words.size() ? other : this;
    List<String> middle = longer.words.subList(1, longer.words.size() - 1);
    return shorter.words.subList(1, shorter.words.size() - 1).stream()
        .allMatch(w -> middle.stream().anyMatch(m -> m.equals(w) || sameInitial(m, w)));
  }

  private static boolean sameInitial(String one, String other) {
    return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
  }

  /** Whether just one long word differs, and that by one letter. */
  private boolean isMisspelt(PersonName other) {
    if (words.size() != other.words.size()) {
      return false;
    }
    int different = 0;
    for (int i = 0; i < words.size(); i++) {
      String one = words.get(i);
      String two = other.words.get(i);
      if (!one.equals(two)) {
        boolean near = Math.min(one.length(), two.length()) >= MIN_MISSPELT && isOneEdit(one, two);
        different += near ? 1 : 2;
      }
    }
    return different == 1;
  }

  private static boolean isOneEdit(String one, String two) {
    int begin = 0;
    int shorter = Math.min(one.length(), two.length());
    while (begin < shorter && one.charAt(begin) == two.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && one.charAt(one.length() - 1 - end) == two.charAt(two.length() - 1 - end)) {
      end++;
    }
    return Math.max(one.length(), two.length()) - begin - end <= 1;
  }
}
