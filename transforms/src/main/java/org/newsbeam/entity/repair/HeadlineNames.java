// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsbeam.entity.repair.part.KnownNames;
import org.newsbeam.entity.repair.part.Repair;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.entity.text.Titling;
import org.newsbeam.model.EntityType;

/**
 * Reads sentences in capitals or Title Case with the names of the rest of the article: "Kim Jong-un
 * Tells Putin" holds two names when the body knows both, and "Tells" is none.
 */
final class HeadlineNames implements Repair {

  /** A less likely name of the body is not looked for in headlines. */
  private static final double LIKELY = 0.5;

  /** A model that is so sure of a name in a headline has read it well. */
  private static final double SURE = 0.6;

  @Override
  public List<Name> repair(ArticleWords words, List<Name> names) {
    Titling titling = words.titling();
    KnownNames known = new KnownNames();
    List<Name> repaired = new ArrayList<>();
    for (Name name : names) {
      if (!titling.isTitled(name.sentence())) {
        repaired.add(name);
        if (name.type().isEntity() && name.confidence() >= LIKELY) {
          known.add(words.key(name.first(), name.end()), name.type(), name.confidence());
        }
      }
    }
    for (Name name : repaired) {
      if (name.type() == EntityType.PERSON && name.length() > 1 && name.confidence() >= LIKELY) {
        known.add(words.folded(name.end() - 1), EntityType.PERSON, name.confidence());
      }
    }
    Map<Integer, List<Name>> bySentence =
        names.stream().collect(Collectors.groupingBy(Name::sentence));
    for (int s = 0; s < words.sentences(); s++) {
      if (titling.isTitled(s)) {
        List<Name> own = bySentence.getOrDefault(s, List.of());
        repaired.addAll(read(words, titling, known, own, s));
      }
    }
    repaired.sort(Comparator.comparingInt(Name::first));
    return repaired;
  }

  private static List<Name> read(
      ArticleWords words, Titling titling, KnownNames known, List<Name> own, int sentence) {
    List<Name> found = known.in(words, words.firstOf(sentence), words.endOf(sentence), sentence);
    List<Name> result = new ArrayList<>();
    for (Name name : own) {
      if (name.confidence() >= SURE) {
        result.add(name);
        continue;
      }
      List<Name> inside = found.stream().filter(f -> overlap(f, name)).toList();
      Name narrowed = narrowed(words, titling, name);
      boolean longer =
          inside.stream().allMatch(f -> narrowed.first() <= f.first() && f.end() <= narrowed.end());
      boolean oneName = inside.size() < 2 && longer;
      if (inside.isEmpty() ? !isOrdinary(words, titling, narrowed) : oneName) {
        result.add(narrowed);
      }
    }
    for (Name name : found) {
      if (result.stream().noneMatch(r -> overlap(r, name))) {
        result.add(name);
      }
    }
    return result;
  }

  /** Without the words at either end that the body writes in small letters. */
  private static Name narrowed(ArticleWords words, Titling titling, Name name) {
    if (!name.type().isEntity()) {
      return name;
    }
    int first = name.first();
    int end = name.end();
    while (end - first > 1 && titling.isSeenLower(words.folded(end - 1))) {
      end--;
    }
    while (end - first > 1 && titling.isSeenLower(words.folded(first))) {
      first++;
    }
    return name.withWords(first, end);
  }

  private static boolean isOrdinary(ArticleWords words, Titling titling, Name name) {
    return name.length() == 1
        && name.type().isEntity()
        && titling.isSeenLower(words.folded(name.first()));
  }

  private static boolean overlap(Name one, Name other) {
    return one.first() < other.end() && other.first() < one.end();
  }
}
