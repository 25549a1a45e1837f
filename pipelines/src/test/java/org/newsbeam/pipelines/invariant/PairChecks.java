// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsbeam.model.row.CooccurrenceRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.SpeakerRow;

/** What must hold of the pairs of entities: they are counted anew. */
final class PairChecks {

  /** Of articles that name more, not all pairs are counted. */
  private static final int MAX_ENTITIES = 50;

  private static final int MIN_ARTICLES = 2;

  private record Pair(String a, String b) {}

  private record Counts(long articles, long sentences) {
    Counts plus(Counts other) {
      return new Counts(articles + other.articles, sentences + other.sentences);
    }
  }

  private final Ledger ledger;
  private final CorpusChecks corpus;
  private final Map<Pair, Counts> pairs = new HashMap<>();
  private final Map<String, Long> articlesOf = new HashMap<>();
  private boolean partly;

  PairChecks(Ledger ledger, CorpusChecks corpus) {
    this.ledger = ledger;
    this.corpus = corpus;
  }

  void check(Tables tables, List<ArticleRows> articles) {
    articles.forEach(this::count);
    Map<String, String> names = new HashMap<>();
    for (SpeakerRow speaker : tables.speakers()) {
      names.put(speaker.speakerId(), speaker.name());
    }
    for (CooccurrenceRow row : tables.cooccurrences()) {
      check(row, articles.size());
      check(
          "cooccurrences: an entity has one name",
          row,
          row.nameA().equals(names.computeIfAbsent(row.entityA(), id -> row.nameA()))
              && row.nameB().equals(names.computeIfAbsent(row.entityB(), id -> row.nameB())));
    }
    Set<Pair> there = new java.util.HashSet<>();
    tables.cooccurrences().forEach(row -> there.add(new Pair(row.entityA(), row.entityB())));
    pairs.forEach(
        (pair, counts) ->
            check(
                "cooccurrences: all pairs that enough articles name",
                pair,
                partly || counts.articles() < MIN_ARTICLES || there.contains(pair)));
  }

  private void count(ArticleRows rows) {
    Map<String, Set<Integer>> sentences = new TreeMap<>();
    for (MentionRow mention : rows.mentions()) {
      if (mention.entityId() != null) {
        sentences
            .computeIfAbsent(corpus.canonical(mention.entityId()), id -> new TreeSet<>())
            .add(mention.sentence());
      }
    }
    sentences.keySet().forEach(id -> articlesOf.merge(id, 1L, Long::sum));
    partly |= sentences.size() > MAX_ENTITIES;
    List<String> ids = new ArrayList<>(sentences.keySet());
    for (int a = 0; a < ids.size(); a++) {
      for (int b = a + 1; b < ids.size(); b++) {
        Set<Integer> both = new TreeSet<>(sentences.get(ids.get(a)));
        both.retainAll(sentences.get(ids.get(b)));
        pairs.merge(new Pair(ids.get(a), ids.get(b)), new Counts(1, both.size()), Counts::plus);
      }
    }
  }

  private void check(CooccurrenceRow row, long all) {
    Counts counts = pairs.getOrDefault(new Pair(row.entityA(), row.entityB()), new Counts(0, 0));
    check(
        "cooccurrences: the smaller id first, of canonical entities",
        row,
        row.entityA().compareTo(row.entityB()) < 0
            && corpus.canonical(row.entityA()).equals(row.entityA())
            && corpus.canonical(row.entityB()).equals(row.entityB()));
    check(
        "cooccurrences: articles and sentences are counted",
        row,
        row.articles() >= MIN_ARTICLES
            && (partly
                ? row.articles() <= counts.articles() && row.sentences() <= counts.sentences()
                : row.articles() == counts.articles() && row.sentences() == counts.sentences()));
    double a = articlesOf.getOrDefault(row.entityA(), 0L);
    double b = articlesOf.getOrDefault(row.entityB(), 0L);
    double both = row.articles();
    double npmi = both == all ? 1 : Math.log(both * all / (a * b)) / Math.log(all / both);
    check(
        "cooccurrences: npmi lies in -1 to 1 and is right",
        row,
        row.npmi() >= -1 && row.npmi() <= 1 && Math.abs(row.npmi() - npmi) < 1e-9);
  }

  private void check(String rule, Object row, boolean holds) {
    ledger.check(rule, holds, "cooccurrences", row);
  }
}
