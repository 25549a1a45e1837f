// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.newsbeam.entity.finder.ArticleNameFinder;
import org.newsbeam.entity.text.NameTypes;
import org.newsbeam.model.EntityType;

/** How well a finder finds names: precision, recall and F1 of exact spans by type, in percent. */
final class NameScores {

  private static final String ALL = "ALL";

  private static final class Counts {
    int right;
    int found;
    int wanted;
  }

  private final Map<String, Counts> types = new TreeMap<>();

  private NameScores() {}

  /** How well {@code finder} finds the names that are marked, as the types that are shown. */
  static NameScores of(TokenNameFinder finder, List<TrainingArticle> articles) {
    NameScores scores = new NameScores();
    for (TrainingArticle article : articles) {
      List<String[]> words = article.sentences().stream().map(NameSample::getSentence).toList();
      List<Span[]> found = ArticleNameFinder.findAll(finder, words);
      for (int s = 0; s < found.size(); s++) {
        scores.add(found.get(s), shown(article.sentences().get(s).getNames()));
      }
    }
    return scores;
  }

  private static Span[] shown(Span[] marked) {
    List<Span> shown = new ArrayList<>();
    for (Span span : marked) {
      NameTypes.shown(EntityType.valueOf(span.getType()))
          .ifPresent(type -> shown.add(new Span(span.getStart(), span.getEnd(), type.name())));
    }
    return shown.toArray(new Span[0]);
  }

  private void add(Span[] found, Span[] wanted) {
    List<String> right = new ArrayList<>();
    for (Span span : wanted) {
      right.add(key(span));
      of(span).forEach(c -> c.wanted++);
    }
    for (Span span : found) {
      boolean hit = right.contains(key(span));
      for (Counts counts : of(span)) {
        counts.found++;
        counts.right += hit ? 1 : 0;
      }
    }
  }

  private static String key(Span span) {
    return span.getStart() + " " + span.getEnd() + " " + span.getType();
  }

  private List<Counts> of(Span span) {
    return Arrays.asList(
        types.computeIfAbsent(span.getType(), t -> new Counts()),
        types.computeIfAbsent(ALL, t -> new Counts()));
  }

  /** F1 of all types together. */
  double f1() {
    return f1(types.getOrDefault(ALL, new Counts()));
  }

  /** A line for each type. */
  String table() {
    StringBuilder table = new StringBuilder("type          precision  recall   F1    names\n");
    types.forEach(
        (type, c) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-13s %8.1f %8.1f %6.1f %6d%n",
                    type,
                    percent(c.right, c.found),
                    percent(c.right, c.wanted),
                    f1(c),
                    c.wanted)));
    return table.toString();
  }

  private static double f1(Counts c) {
    return percent(2 * c.right, c.found + c.wanted);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
