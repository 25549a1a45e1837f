// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.lexicon.BodyNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Speaker;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speaker.role.NameRoles;

/**
 * Resolves "the ministry" to the one body before whose name says that it is one, and "the company"
 * to the only body that the sentences right before tell of.
 */
final class BodyNominals {

  /** How many blocks back a body without the noun in its name may be the subject. */
  private static final int BLOCKS = 2;

  private final Reading reading;
  private final Words words;
  private final NameRoles roles;
  private final List<Mention> bodies = new ArrayList<>();

  BodyNominals(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.roles = new NameRoles(words);
    for (Mention mention : reading.article().mentions()) {
      boolean body = mention.type() == EntityType.ORGANIZATION;
      if (body && mention.entity() != Mention.NO_ENTITY) {
        bodies.add(mention);
      }
    }
  }

  /** The body that the noun phrase stands for, "the" with one noun. */
  Speaker speaker(Phrase source) {
    boolean bare = source.size() == 2 && words.is(source.first(), "the");
    if (!bare) {
      return Speaker.unknown(SpeakerRule.UNNAMED_ORGANIZATION);
    }
    String noun = words.lower(source.last());
    int named = byName(noun, source.first());
    int found =
        named == Speaker.NOBODY && BodyNouns.isGeneral(noun)
            ? bySubject(noun, source.first())
            : named;
    return found < 0
        ? Speaker.unknown(SpeakerRule.UNNAMED_ORGANIZATION)
        : Speaker.of(found, SpeakerRule.BODY_NOUN);
  }

  /** The only body before {@code limit} with the noun in its name; -2 if there are several. */
  private int byName(String noun, int limit) {
    Set<String> telling = BodyNouns.inNames(noun);
    int only = Speaker.NOBODY;
    for (Mention mention : bodies) {
      if (mention.firstToken() >= limit) {
        break;
      }
      if (mention.entity() != only && isNamed(mention.entity(), telling)) {
        if (only != Speaker.NOBODY) {
          return Speaker.NOBODY - 1;
        }
        only = mention.entity();
      }
    }
    return only;
  }

  /** The only body that is named, as a subject, since the block before last. */
  private int bySubject(String noun, int limit) {
    Set<Integer> near = new HashSet<>();
    int subject = Speaker.NOBODY;
    for (Mention mention : bodies) {
      int first = mention.firstToken();
      if (first >= limit) {
        break;
      }
      boolean fits =
          words.block(limit) - words.block(first) <= BLOCKS
              && !words.isQuoted(first)
              && !isNamed(mention.entity(), BodyNouns.publicBodies(noun));
      if (fits) {
        near.add(mention.entity());
        subject =
            roles.isSubject(new Phrase(first, mention.endToken())) ? mention.entity() : subject;
      }
    }
    return near.size() == 1 && subject != Speaker.NOBODY ? subject : only(noun, limit);
  }

  /** The only body that is named so far, more than once; its parts, "Orrin Bank", are the same. */
  private int only(String noun, int limit) {
    Set<Integer> named = new LinkedHashSet<>();
    int times = 0;
    for (Mention mention : bodies) {
      if (mention.firstToken() < limit
          && !isNamed(mention.entity(), BodyNouns.publicBodies(noun))) {
        named.add(mention.entity());
        times++;
      }
    }
    List<Integer> whole = named.stream().filter(one -> !isPart(one, named)).toList();
    return whole.size() == 1 && times > 1 ? whole.get(0) : Speaker.NOBODY;
  }

  private boolean isPart(int entity, Set<Integer> named) {
    return named.stream().anyMatch(other -> name(entity).startsWith(name(other) + " "));
  }

  private String name(int entity) {
    return reading.article().entities().get(entity).name();
  }

  private boolean isNamed(int entity, Set<String> telling) {
    String name = reading.article().entities().get(entity).name().toLowerCase(Locale.ROOT);
    for (String word : name.split("[^\\p{L}]+", -1)) {
      if (telling.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
