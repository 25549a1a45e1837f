// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.newsbeam.english.NameSuffixes;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.row.AliasCount;

/**
 * Tells short names from full ones and finds what a full name is shortened to. A person's short
 * name is the surname ("Kim", "von der Leyen"), for names hold no honorifics; anything else is
 * shortened to an acronym ("WHO", "U.N.").
 */
final class ShortNames {

  private static final Set<String> PARTICLES =
      Set.of("von van der den de la le du di da del della dos al el bin ibn".split(" "));

  private static final Pattern SPACE = Pattern.compile("[\\s,]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’]");
  private static final Pattern ARTICLE = Pattern.compile("^(?:al|el)-(?=.)");
  private static final int MAX_ACRONYM = 8;
  private static final int MIN_INITIALS = 3;

  private ShortNames() {}

  /** The short name that {@code name} is, folded; empty if it is a full name. */
  static Optional<String> shortForm(EntityType type, String name) {
    if (type != EntityType.PERSON) {
      return acronym(name);
    }
    List<String> words = words(name);
    return words.size() == 1 ? Optional.of(fold(words.get(0))) : Optional.empty();
  }

  /**
   * The short names, folded, that the entity of a full name may be called by.
   *
   * @param aliases the ways in which it is written
   */
  static Set<String> forms(EntityType type, String full, List<AliasCount> aliases) {
    Map<String, Long> alone = new HashMap<>();
    for (AliasCount alias : aliases) {
      shortForm(type, alias.name()).ifPresent(form -> alone.merge(form, alias.count(), Long::sum));
    }
    return type == EntityType.PERSON
        ? surname(words(full), alone).map(Set::of).orElse(Set.of())
        : new TreeSet<>(alone.keySet());
  }

  /**
   * What else the entity of a full name might be called, folded: a person by the first name, a body
   * by its initials.
   */
  static Set<String> guesses(EntityType type, String full) {
    if (type == EntityType.PERSON) {
      return Set.of(fold(words(full).get(0)));
    }
    return type == EntityType.ORGANIZATION
        ? initials(full).map(Set::of).orElse(Set.of())
        : Set.of();
  }

  /** "WHO" of "World Health Organization", "ECB" of "European Central Bank"; of three at least. */
  private static Optional<String> initials(String full) {
    StringBuilder initials = new StringBuilder();
    for (String word : SPACE.split(full.strip(), -1)) {
      if (Character.isUpperCase(word.charAt(0))) {
        initials.append(word.charAt(0));
      }
    }
    return initials.length() >= MIN_INITIALS && initials.length() <= MAX_ACRONYM
        ? Optional.of(initials.toString())
        : Optional.empty();
  }

  /**
   * The word of a name that stands alone most often; of several the last. So "Kim" is the surname
   * of "Kim Jong Un" where articles call him Kim.
   */
  private static Optional<String> surname(List<String> words, Map<String, Long> alone) {
    return words.stream()
        .map(ShortNames::fold)
        .reduce((a, b) -> alone.getOrDefault(a, 0L) > alone.getOrDefault(b, 0L) ? a : b);
  }

  /** The words of a person's name without suffixes and particles before a surname. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(SPACE.split(name.strip())));
    while (words.size() > 1 && NameSuffixes.has(bare(words.get(words.size() - 1)))) {
      words.remove(words.size() - 1);
    }
    while (words.size() > 1 && PARTICLES.contains(words.get(0))) { // as written, in lower case
      words.remove(0);
    }
    return words;
  }

  private static String bare(String word) {
    return fold(word).replace(".", "");
  }

  private static String fold(String word) {
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
    String lower = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(APOSTROPHES.matcher(lower).replaceAll("")).replaceFirst("");
  }

  /** The letters of a name that is one word of 2 to 8 capitals, with or without full stops. */
  private static Optional<String> acronym(String name) {
    String letters = name.replace(".", "");
    boolean capitals = letters.chars().allMatch(c -> Character.isUpperCase(c) || c == '&');
    return capitals && letters.length() >= 2 && letters.length() <= MAX_ACRONYM
        ? Optional.of(letters)
        : Optional.empty();
  }
}
