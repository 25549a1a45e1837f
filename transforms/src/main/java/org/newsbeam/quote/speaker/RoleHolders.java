// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

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

  /** What stands within an office: "their minister for works and housing". */
  private static final Set<String> LINKS = Set.of("of", "for", "at", "and", "its", "their", "her");

  /** Words of an office with what it is for, at the most. */
  private static final int MOST_OF_OFFICE = 14;

  private final Reading reading;
  private final Words words;
  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Map<String, Set<Integer>> byTitle = new HashMap<>();

  RoleHolders(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
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
        String noun = title.substring(title.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        byTitle.computeIfAbsent(SourceNouns.role(noun), key -> new HashSet<>()).add(e);
      }
    }
  }

  private void addTitles(Mention mention) {
    int first = mention.firstToken();
    int from = first;
    while (from > 0
        && first - from < 8
        && words.sentence(from - 1) == words.sentence(first)
        && (isTitleWord(from - 1) || words.is(from - 1, "(") || words.is(from - 1, ")"))) {
      from--; // "Chief (Mrs) Smith"
    }
    for (int i = from; i < first; i++) {
      add(i, from, mention);
    }
    if (from > 1 && words.is(from - 1, ",")) {
      addOffice(from - 1, mention);
    }
  }

  /** "The minister of works and housing, Senator Smith": the office before the comma is hers. */
  private void addOffice(int comma, Mention mention) {
    int from = comma;
    int end = comma;
    while (from > 0
        && comma - from < MOST_OF_OFFICE
        && words.sentence(from - 1) == words.sentence(comma)
        && (isTitleWord(from - 1) || isLink(from - 1))) {
      from--;
      end = words.tag(from) == Tag.ADP ? from : end;
    }
    boolean governed = from > 0 && words.tag(from - 1) == Tag.ADP;
    if (end < comma && end > from && !governed) {
      add(end - 1, from, mention);
    }
  }

  private boolean isLink(int i) {
    return LINKS.contains(words.lower(i));
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
      holders
          .computeIfAbsent(role, key -> new ArrayList<>())
          .add(new Holder(mention.firstToken(), mention.entity(), modifiers(from, noun)));
    }
  }

  private boolean isTitleWord(int i) {
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ, DET -> words.mention(i) == Words.NONE || !words.isPerson(i);
      default -> false;
    };
  }
}
