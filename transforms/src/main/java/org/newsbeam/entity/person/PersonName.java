// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbeam.english.NameSuffixes;
import org.newsbeam.entity.role.Lexicon;
import org.newsbeam.entity.text.Folding;
import org.newsbeam.model.Span;

/**
 * A person's name, folded so that "Kim Jong-Un" and "KIM Jong Un", "Peña" and "Pena", "JK Rowling"
 * and "J. K. Rowling" are equal.
 *
 * @param words its words without case, accents, hyphens and full stops, in order
 * @param suffix what tells father from son: "jr", "iii"; empty if nothing does
 * @param nickname what stands in quotation marks within it: "shorty"; empty if nothing does
 */
public record PersonName(List<String> words, String suffix, String nickname) {

  /** No more initials than these are written as one word: "JK", "JRR". */
  private static final int MAX_INITIALS = 3;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final String OPENING = "\"“„«'‘(";
  private static final String CLOSING = "\"”“»'’)";

  /** Copies the lists. */
  public PersonName {
    words = List.copyOf(words);
  }

  /** The name written as {@code text}. */
  public static PersonName of(String text) {
    Optional<Span> quoted = quoted(text);
    String nickname = quoted.map(q -> Folding.fold(q.in(text))).orElse("");
    String rest =
        quoted
            .map(q -> text.substring(0, q.begin()) + " " + text.substring(q.end()))
            .filter(r -> r.codePoints().anyMatch(Character::isLetterOrDigit))
            .orElse(text);
    List<String> words = withoutHonorifics(words(rest));
    int last = words.size() - 1;
    boolean suffixed = last > 0 && NameSuffixes.has(words.get(last));
    return new PersonName(
        suffixed ? words.subList(0, last) : words, suffixed ? words.get(last) : "", nickname);
  }

  /** Whether it has a first and a last name, and not one word alone. */
  public boolean isFull() {
    return words.size() > 1;
  }

  /** Its first word. */
  public String first() {
    return words.get(0);
  }

  /** Its last word. */
  public String last() {
    return words.get(words.size() - 1);
  }

  /** The words between the first and the last one. */
  List<String> middle() {
    return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
  }

  /** All of it but the nickname, a space between. */
  public String whole() {
    return String.join(" ", suffix.isEmpty() ? words : plus(words, suffix));
  }

  /**
   * {@link #whole} without the middle initial, if there is one only and the first name is written
   * out: "John F. Kennedy" is "John Kennedy", but "George H. W. Bush" keeps what tells him from
   * "George W. Bush".
   */
  public String withoutInitial() {
    List<String> initials = middle().stream().filter(w -> w.length() == 1).toList();
    if (initials.size() != 1 || first().length() == 1) {
      return whole();
    }
    List<String> kept = new ArrayList<>(words);
    kept.remove(1 + middle().indexOf(initials.get(0)));
    return new PersonName(kept, suffix, "").whole();
  }

  /** This name with another surname: "Nora Moss" of "Nora Holm". */
  public PersonName withLast(String surname) {
    return new PersonName(plus(words.subList(0, words.size() - 1), surname), "", "");
  }

  /** This name with what else the person is called. */
  public PersonName withNickname(String other) {
    return new PersonName(words, suffix, other);
  }

  private static List<String> plus(List<String> words, String last) {
    return Stream.concat(words.stream(), Stream.of(last)).toList();
  }

  /** Names that were found hold none, but those that the user gives may. */
  private static List<String> withoutHonorifics(List<String> words) {
    int first = 0;
    while (first + 1 < words.size() && Lexicon.HONORIFICS.has(words.get(first))) {
      first++;
    }
    return words.subList(first, words.size());
  }

  private static List<String> words(String text) {
    boolean capitals = text.chars().noneMatch(Character::isLowerCase);
    String[] written = SPACES.split(text.strip(), -1);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < written.length; i++) {
      if (i + 1 < written.length && isInitials(written[i], capitals)) {
        written[i].chars().forEach(c -> words.add(Folding.fold(Character.toString(c))));
      } else {
        for (String word : Folding.fold(written[i]).split(" ", -1)) {
          if (!word.isEmpty()) {
            words.add(word);
          }
        }
      }
    }
    return words;
  }

  /** "JK" of "JK Rowling"; where all is in capitals, "JK" but not "JO", which may be a name. */
  private static boolean isInitials(String word, boolean capitals) {
    return word.length() > 1
        && word.length() <= MAX_INITIALS
        && word.chars().allMatch(Character::isUpperCase)
        && !(capitals && word.chars().anyMatch(c -> "AEIOUY".indexOf(c) >= 0));
  }

  /** The words in quotation marks or brackets, with these. */
  private static Optional<Span> quoted(String text) {
    for (int begin = 0; begin < text.length(); begin++) {
      boolean opens = begin == 0 || text.charAt(begin - 1) == ' ';
      if (opens && OPENING.indexOf(text.charAt(begin)) >= 0) {
        for (int end = begin + 2; end <= text.length(); end++) {
          boolean closes = end == text.length() || text.charAt(end) == ' ';
          if (closes && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            return Optional.of(new Span(begin, end));
          }
        }
      }
    }
    return Optional.empty();
  }
}
