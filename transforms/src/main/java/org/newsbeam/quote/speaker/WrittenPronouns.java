// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Pronouns;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.role.NameRoles;

/**
 * How an article itself refers to each person, for audits of sources. Honorifics count, and "he",
 * "she", "his" and "her" outside quotation marks where nobody else can be meant: only one person is
 * named in the paragraph and the one before, as a subject, and no wife or spokesman stands between.
 * First names count for nothing. Where the article differs with itself, nothing is said.
 */
public final class WrittenPronouns {

  /** One honorific is worth as much as so many pronouns. */
  private static final int HONORIFIC = 3;

  /** The pronouns must be used so many times as often as others, which may be slips of reading. */
  private static final int TIMES = 4;

  private final Reading reading;
  private final Words words;
  private final NameRoles roles;
  private final List<Map<Pronouns, Integer>> votes = new ArrayList<>();

  private final Set<Integer> near = new HashSet<>();
  private final Set<Integer> here = new HashSet<>();
  private int last = Mention.NO_ENTITY;
  private int apposition;
  private boolean subject;
  private boolean somebodyElse;

  private WrittenPronouns(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = new NameRoles(words);
    for (int e = 0; e < reading.article().entities().size(); e++) {
      votes.add(new EnumMap<>(Pronouns.class));
    }
  }

  /** The entities of the article, each with the pronouns that it uses of them. */
  public static List<Entity> of(Reading reading) {
    WrittenPronouns written = new WrittenPronouns(reading);
    written.walk();
    for (int person : new SingularThey(reading).persons()) {
      written.votes.get(person).merge(Pronouns.THEY, HONORIFIC, Integer::sum);
    }
    List<Entity> entities = new ArrayList<>();
    for (Entity entity : reading.article().entities()) {
      boolean person = entity.type() == EntityType.PERSON;
      Map<Pronouns, Integer> votes = written.votes.get(entities.size());
      entities.add(person ? entity.withPronouns(prevailing(votes)) : entity);
    }
    return entities;
  }

  private static @Nullable Pronouns prevailing(Map<Pronouns, Integer> votes) {
    int all = votes.values().stream().mapToInt(Integer::intValue).sum();
    for (Pronouns pronouns : Pronouns.values()) {
      int count = votes.getOrDefault(pronouns, 0);
      if (count > 0 && count >= TIMES * (all - count)) {
        return pronouns;
      }
    }
    return null;
  }

  private void walk() {
    int block = -1;
    int i = 0;
    while (i < words.size()) {
      if (words.block(i) != block) {
        near.clear();
        near.addAll(here);
        here.clear();
        block = words.block(i);
      }
      int end = i + 1;
      if (words.isPerson(i)) {
        Mention mention = reading.article().mentions().get(words.mention(i));
        end = Math.max(end, mention.endToken());
        if (!words.isQuoted(i) && mention.entity() != Mention.NO_ENTITY) {
          name(mention);
        }
      } else if (!words.isQuoted(i)) {
        word(i);
      }
      i = end;
    }
  }

  private void name(Mention mention) {
    Phrase phrase = new Phrase(mention.firstToken(), mention.endToken());
    last = mention.entity();
    here.add(last);
    somebodyElse = false;
    subject = roles.isSubject(phrase) || roles.prominence(phrase) >= 2;
    apposition = phrase.end() < words.size() && words.is(phrase.end(), ",") ? phrase.end() + 25 : 0;
    if (phrase.first() > 0 && !words.isQuoted(phrase.first() - 1)) {
      vote(honorific(words.lower(phrase.first() - 1)), HONORIFIC);
    }
  }

  private void word(int i) {
    if (i < apposition && (words.isVerb(i) || words.is(i, "."))) {
      apposition = 0;
    }
    boolean person = SourceNouns.type(words.lower(i)).orElse(null) == SourceType.PERSON;
    if (person && words.tag(i) == Tag.NOUN && i >= apposition) {
      somebodyElse = true;
    }
    if (words.tag(i) == Tag.PRON && isSure(i)) {
      vote(pronouns(words.lower(i)), 1);
    }
  }

  /** Whether the pronoun at token {@code i} can mean only the person named last. */
  private boolean isSure(int i) {
    if (last == Mention.NO_ENTITY || !subject || somebodyElse) {
      return false;
    }
    boolean alone =
        near.stream().allMatch(person -> person == last)
            && here.stream().allMatch(person -> person == last);
    boolean owner =
        (words.is(i, "his") || words.is(i, "her"))
            && i + 1 < words.size()
            && (words.isNoun(i + 1) || words.tag(i + 1) == Tag.ADJ);
    boolean first = i == 0 || words.sentence(i - 1) != words.sentence(i);
    boolean reporting = i + 1 < words.size() && words.isCue(i + 1, CueLevel.USUAL);
    return alone && (here.size() + near.size() > 0) && (owner || first || reporting);
  }

  private void vote(@Nullable Pronouns pronouns, int weight) {
    if (pronouns != null) {
      votes.get(last).merge(pronouns, weight, Integer::sum);
    }
  }

  private static @Nullable Pronouns honorific(String word) {
    return switch (word) {
      case "mr", "mr.", "mister" -> Pronouns.HE;
      case "mrs", "mrs.", "ms", "ms.", "miss" -> Pronouns.SHE;
      case "mx", "mx." -> Pronouns.THEY;
      default -> null;
    };
  }

  private static @Nullable Pronouns pronouns(String word) {
    return switch (word) {
      case "he", "his" -> Pronouns.HE;
      case "she", "her" -> Pronouns.SHE;
      default -> null;
    };
  }
}
