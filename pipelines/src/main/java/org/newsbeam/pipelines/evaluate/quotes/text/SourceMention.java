// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A source as it is written, and what of it is compared.
 *
 * @param text its words
 * @param tokens its words in small letters, without the possessive; initials are one: "B.J. Roe" is
 *     "bj", "roe"
 * @param head its heart, see {@link MentionHead}
 */
public record SourceMention(String text, List<String> tokens, String head) {

  private static final Pattern POSSESSIVE =
      Pattern.compile("'s(?!WORD)".replace("WORD", Chars.WORD));

  private static final Pattern INITIAL =
      Pattern.compile("(?<!WORD)([a-z])\\.(?=[a-z]\\.)".replace("WORD", Chars.WORD));

  private static final Pattern TOKEN = Pattern.compile(Chars.WORD + "++");

  /** A word with the full stops, apostrophes and hyphens in it. */
  private static final Pattern WRITTEN =
      Pattern.compile("WORD(?:WORD|[.'’-])*+".replace("WORD", Chars.WORD));

  public SourceMention {
    tokens = List.copyOf(tokens);
  }

  /** The mention that a text writes so. */
  public static SourceMention of(String text) {
    return new SourceMention(text, tokens(text), MentionHead.of(text));
  }

  /** Whether it is one pronoun. */
  public boolean isPronoun() {
    return tokens.size() == 1 && MentionWords.PRONOUNS.contains(tokens.get(0));
  }

  /** How it is written. */
  public SourceForm form() {
    if (isPronoun()) {
      return SourceForm.PRONOUN;
    }
    String last = "";
    Matcher words = WRITTEN.matcher(head);
    while (words.find()) {
      List<String> parts = tokens(words.group());
      if (!parts.isEmpty() && !MentionWords.DETERMINERS.contains(parts.get(0))) {
        last = words.group();
      }
    }
    return !last.isEmpty() && Character.isUpperCase(last.codePointAt(0))
        ? SourceForm.NAME
        : SourceForm.NOUN;
  }

  /** Its words without determiners and titles; all of them if it has no others. */
  public String normalised() {
    return normalised(tokens);
  }

  /** What a mention of exactly the same may be, normalised: itself, its head, the name in that. */
  public Set<String> normalisedNames() {
    return Stream.of(tokens, tokens(head), tokens(MentionHead.properName(head)))
        .map(SourceMention::normalised)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The words of its head that tell whom it means; empty only if it has no words. */
  public List<String> headWords() {
    List<String> words = tokens(head);
    Predicate<String> tells =
        word -> !MentionWords.STOPWORDS.contains(word) && !MentionWords.PRONOUNS.contains(word);
    List<String> told =
        words.stream().filter(tells).filter(word -> !MentionWords.TITLES.contains(word)).toList();
    if (told.isEmpty()) {
      told = words.stream().filter(tells).toList();
    }
    return told.isEmpty() ? without(MentionWords.DETERMINERS, words) : told;
  }

  /** Whether both heads have a word in common that tells whom they mean. */
  public boolean sharesHeadWord(SourceMention other) {
    return !Collections.disjoint(headWords(), other.headWords());
  }

  /**
   * Whether both may be one person as far as their names go: not if both are full names of the same
   * last word and of first names of which none is in the other or starts as the other does.
   */
  public boolean isCompatible(SourceMention other) {
    List<String> name = fullName();
    List<String> otherName = other.fullName();
    if (name.size() < 2
        || otherName.size() < 2
        || !name.get(name.size() - 1).equals(otherName.get(otherName.size() - 1))) {
      return true;
    }
    return name.get(0).codePointAt(0) == otherName.get(0).codePointAt(0)
        || !Collections.disjoint(
            name.subList(0, name.size() - 1), otherName.subList(0, otherName.size() - 1));
  }

  private List<String> fullName() {
    List<String> name = tokens(MentionHead.properName(head));
    return without(MentionWords.DETERMINERS, without(MentionWords.TITLES, name));
  }

  private static String normalised(List<String> tokens) {
    List<String> kept = without(MentionWords.DETERMINERS, without(MentionWords.TITLES, tokens));
    return String.join(" ", kept.isEmpty() ? tokens : kept);
  }

  private static List<String> without(Set<String> words, List<String> tokens) {
    return tokens.stream().filter(token -> !words.contains(token)).toList();
  }

  private static List<String> tokens(String text) {
    String small = text.replace('’', '\'').toLowerCase(Locale.ROOT);
    small = POSSESSIVE.matcher(small).replaceAll("");
    small = INITIAL.matcher(small).replaceAll("$1");
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(small);
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }
}
