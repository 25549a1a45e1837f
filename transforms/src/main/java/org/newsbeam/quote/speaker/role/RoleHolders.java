// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker.role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** The persons of an article by the roles that the text gives them beside their names. */
final class RoleHolders {

  /**
   * A person given a role.
   *
   * @param token the first token of the name
   * @param entity the index of the person
   * @param modifiers the words before the role's noun, which tell namesakes apart
   */
  record Holder(int token, int entity, Set<String> modifiers) {}

  private final Reading reading;
  private final Words words;
  private final OfficeWords offices;
  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Map<String, Set<Integer>> byTitle = new HashMap<>();

  RoleHolders(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.offices = new OfficeWords(words);
    for (Mention mention : reading.article().mentions()) {
      if (mention.type() == EntityType.PERSON && mention.entity() != Mention.NO_ENTITY) {
        addTitles(mention);
        addApposition(mention);
      }
    }
    addEntityTitles();
  }

  /** Those given {@code role} before token {@code limit}, in text order. */
  List<Holder> before(String role, int limit) {
    List<Holder> known = holders.getOrDefault(role, List.of());
    return known.subList(0, countBefore(known, limit));
  }

  /** The entities that have {@code role} as a title, wherever it is written. */
  Set<Integer> titled(String role) {
    return byTitle.getOrDefault(role, Set.of());
  }

  /** The words before the noun of a role that say which: "North Korean" of leader. */
  Set<String> modifiers(int from, int noun) {
    Set<String> found = new HashSet<>();
    for (int i = from; i < noun; i++) {
      boolean telling = words.tag(i) == Tag.PROPN || words.tag(i) == Tag.ADJ;
      if (telling || words.tag(i) == Tag.NOUN) {
        found.add(words.lower(i));
      }
    }
    return found;
  }

  /** How many of {@code known} stand before token {@code limit}. */
  private static int countBefore(List<Holder> known, int limit) {
    int low = 0;
    int high = known.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (known.get(middle).token() < limit) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addEntityTitles() {
    List<Entity> entities = reading.article().entities();
    for (int e = 0; e < entities.size(); e++) {
      for (String title : entities.get(e).titles()) {
        String[] office = title.toLowerCase(Locale.ROOT).split(" ", -1);
        String noun = office[office.length - 1];
        byTitle.computeIfAbsent(SourceNouns.role(noun), key -> new HashSet<>()).add(e);
        if (office.length > 1 && !office[office.length - 2].isEmpty() && !noun.isEmpty()) {
          byTitle.computeIfAbsent(letters(office), key -> new HashSet<>()).add(e);
        }
      }
    }
  }

  /** "CM" of "Chief Minister", in lower case. */
  private static String letters(String[] office) {
    String before = office[office.length - 2];
    return before.substring(0, 1) + office[office.length - 1].charAt(0);
  }

  private void addTitles(Mention mention) {
    int from = offices.titleBefore(mention.firstToken());
    for (int i = from; i < mention.firstToken(); i++) {
      add(i, from, mention);
    }
    if (from > 1 && words.is(from - 1, ",")) {
      offices.officeBefore(from - 1).ifPresent(is -> add(is.last(), is.first(), mention));
    }
  }

  private void addApposition(Mention mention) {
    int comma = mention.endToken();
    if (comma >= words.size() || !words.is(comma, ",")) {
      return;
    }
    int i = comma + 1;
    List<Integer> nouns = new ArrayList<>();
    while (i < Math.min(words.size(), comma + 14)
        && !words.is(i, ",")
        && words.tag(i) != Tag.VERB
        && words.tag(i) != Tag.AUX
        && words.tag(i) != Tag.CCONJ
        && words.sentence(i) == words.sentence(comma)) {
      if (words.isNoun(i)) {
        nouns.add(i);
      }
      i++;
    }
    // Behind "led by Smith, the witness said" the verb shows that the witness is another.
    boolean apart = i < words.size() && words.isFinite(i) && words.is(comma + 1, "the");
    if (!apart) {
      nouns.forEach(noun -> add(noun, comma + 1, mention));
    }
  }

  private void add(int noun, int from, Mention mention) {
    String role = SourceNouns.role(words.lower(noun));
    if (SourceNouns.isRole(role)) {
      hold(role, mention, modifiers(from, noun));
      holdInitials(from, noun, mention);
      if (role.equals("ceo")) {
        hold("executive", mention, Set.of("chief"));
      }
      if (noun > from && words.isLower(noun) == words.isLower(noun - 1)) {
        // Chief Minister Smith is "the CM" further down.
        hold(letters(new String[] {words.lower(noun - 1), role}), mention, Set.of());
      }
    }
  }

  /** "dpp" of "Deputy Public Prosecutor"; of offices of three words and more. */
  private void holdInitials(int from, int noun, Mention mention) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i <= noun; i++) {
      if (words.isUpper(i)) {
        initials.append(words.lower(i).charAt(0));
      }
    }
    if (initials.length() > 2) {
      hold(initials.toString(), mention, Set.of());
    }
  }

  private void hold(String role, Mention mention, Set<String> modifiers) {
    holders
        .computeIfAbsent(role, key -> new ArrayList<>())
        .add(new Holder(mention.firstToken(), mention.entity(), modifiers));
  }
}
