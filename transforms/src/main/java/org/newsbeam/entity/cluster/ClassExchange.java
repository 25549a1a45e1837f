// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.util.function.BiConsumer;

/**
 * Puts words into classes so that the class of a word says as much as can be about the class of the
 * next one: each word in turn goes to the class that gives the text the highest likelihood in a
 * class bigram model, round by round (Kneser &amp; Ney 1993; Martin, Liermann &amp; Ney 1998). Rare
 * words together, and the boundary of sentences, are two more classes that never change.
 */
final class ClassExchange {

  /** When fewer than one in so many words moved in a round, the classes have settled. */
  private static final int SETTLED = 100;

  private final WordGraph graph;
  private final int classes;
  private final CountLogs logs;
  private final int[] classOf;
  private final ClassBigrams bigrams;
  private final ClassesBeside after;
  private final ClassesBeside before;

  /** At first, word {@code i} is in class {@code i} modulo {@code classes}. */
  ClassExchange(WordGraph graph, int classes, CountLogs logs) {
    this.graph = graph;
    this.classes = classes;
    this.logs = logs;
    classOf = new int[graph.counts().length];
    for (int word = 0; word < graph.words().size(); word++) {
      classOf[word] = word % classes;
    }
    classOf[graph.rare()] = classes;
    classOf[graph.boundary()] = classes + 1;
    bigrams = ClassBigrams.none(classes + 2);
    after = new ClassesBeside(graph.after(), classes + 2);
    before = new ClassesBeside(graph.before(), classes + 2);
    for (int word = 0; word < classOf.length; word++) {
      bigrams.totals()[classOf[word]] += graph.counts()[word];
      after.gather(word, classOf);
      for (int i = 0; i < after.size(); i++) {
        bigrams.add(classOf[word], after.classAt(i), after.countAt(i));
      }
      bigrams.add(classOf[word], classOf[word], after.itself());
      after.clear();
    }
  }

  /**
   * Exchanges until the classes have settled.
   *
   * @param rounds how many rounds at most
   * @param progress told the number of each round when it ends, and how many words moved in it
   */
  void run(int rounds, BiConsumer<Integer, Integer> progress) {
    int moved = Integer.MAX_VALUE;
    for (int round = 1; round <= rounds && moved > graph.words().size() / SETTLED; round++) {
      moved = 0;
      for (int word = 0; word < graph.words().size(); word++) {
        moved += exchange(word) ? 1 : 0;
      }
      progress.accept(round, moved);
    }
  }

  /** The class of each word. */
  int[] classOf() {
    return classOf;
  }

  /** The classes and their neighbours. */
  ClassBigrams bigrams() {
    return bigrams;
  }

  private boolean exchange(int word) {
    after.gather(word, classOf);
    before.gather(word, classOf);
    int old = classOf[word];
    count(word, old, -1);
    int best = old;
    double most = gain(word, old);
    for (int c = 0; c < classes; c++) {
      double gain = c == old ? most : gain(word, c);
      if (gain > most) {
        most = gain;
        best = c;
      }
    }
    count(word, best, 1);
    classOf[word] = best;
    after.clear();
    before.clear();
    return best != old;
  }

  /** Adds {@code word} to class {@code c}, or takes it out if {@code sign} is -1. */
  private void count(int word, int c, int sign) {
    for (int i = 0; i < after.size(); i++) {
      bigrams.add(c, after.classAt(i), sign * after.countAt(i));
    }
    for (int i = 0; i < before.size(); i++) {
      bigrams.add(before.classAt(i), c, sign * before.countAt(i));
    }
    bigrams.add(c, c, sign * after.itself());
    bigrams.totals()[c] += sign * graph.counts()[word];
  }

  /** What the likelihood gains if {@code word}, which is in no class, goes to class {@code c}. */
  private double gain(int word, int c) {
    int total = bigrams.totals()[c];
    int within = bigrams.after()[c][c];
    int more = after.countOf(c) + before.countOf(c) + after.itself();
    return after.gain(c, bigrams.after()[c], logs)
        + before.gain(c, bigrams.before()[c], logs)
        + (logs.of(within + more) - logs.of(within))
        - 2 * (logs.of(total + graph.counts()[word]) - logs.of(total));
  }
}
