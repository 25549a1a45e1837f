// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import opennlp.tools.namefind.NameSample;
import org.newsbeam.entity.column.ColumnFile;
import org.newsbeam.entity.feature.WordClusters;
import org.newsbeam.entity.feature.WordShape;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.model.AnnotatedArticle;

/**
 * Learns {@link WordClusters} from plain text, without labels: words that have like neighbours come
 * into one class, like classes get like paths. Sentences in capitals, as many headlines are, teach
 * nothing: their words would have classes of their own, whereas {@link WordClusters} knows them by
 * their small letters. What counts is how often each word came and beside which others: the same
 * text in another order gives the same bytes.
 */
public final class ClusterTrainer {

  /** More words of text than this are not wanted: they would not fit into a usual memory. */
  public static final long MAX_TOKENS = 50_000_000;

  private final WordCounts counts = new WordCounts();

  /** Adds the words of an article that has its sentences and tokens, as names are looked for. */
  public void add(AnnotatedArticle article) {
    ArticleWords words = ArticleWords.of(article);
    for (int s = 0; s < words.sentences(); s++) {
      add(IntStream.range(words.firstOf(s), words.endOf(s)).mapToObj(words::text).toList());
    }
  }

  /**
   * Adds the words of a file in two columns, as {@link ColumnFile} reads it; its tags count for
   * nothing.
   *
   * @throws IOException if it cannot be read or a line is not of this format
   */
  public void addColumns(Path file) throws IOException {
    for (NameSample sample : ColumnFile.read(file)) {
      add(List.of(sample.getSentence()));
    }
  }

  private void add(List<String> sentence) {
    if (!isInCapitals(sentence)) {
      counts.add(sentence.stream().map(WordShape::zeroed).toList());
    }
  }

  /** Whether more than two in three letters are capitals; a mere "U.S." says nothing. */
  private static boolean isInCapitals(List<String> sentence) {
    int upper = 0;
    int lower = 0;
    for (String word : sentence) {
      upper += (int) word.chars().filter(Character::isUpperCase).count();
      lower += (int) word.chars().filter(Character::isLowerCase).count();
    }
    return upper > 2 * lower && upper + lower > 4;
  }

  /** How many words of text were added. */
  public long tokens() {
    return counts.tokens();
  }

  /** How many different words came {@code minCount} times or more. */
  public int words(int minCount) {
    return counts.atLeast(minCount);
  }

  /**
   * Makes the classes and writes them.
   *
   * @param classes how many; 2 or more, no more than {@link #words}
   * @param minCount words that come less often are in no class
   * @param rounds how often each word is put where it fits best, at most
   * @param output the file: gzip, UTF-8, for each class a line of its path, a tab and its words in
   *     order with a space between
   * @param progress where to say what is being done
   * @throws IOException if {@code output} cannot be written
   */
  public void train(int classes, int minCount, int rounds, Path output, PrintStream progress)
      throws IOException {
    WordGraph graph = counts.graph(minCount);
    if (classes < 2 || classes > graph.words().size()) {
      throw new IllegalArgumentException(
          classes + " classes of " + graph.words().size() + " words");
    }
    progress.printf(
        Locale.ROOT, "%,d different words, %d classes%n", graph.words().size(), classes);
    CountLogs logs = new CountLogs();
    ClassExchange exchange = new ClassExchange(graph, classes, logs);
    exchange.run(
        rounds,
        (round, moved) ->
            progress.printf(Locale.ROOT, "round %d: %,d words moved%n", round, moved));
    List<String> paths = ClassTree.paths(exchange.bigrams(), logs);
    long bytes =
        ClusterFile.write(output, graph.words(), List.of(exchange.classOf()), List.of(paths));
    progress.printf(Locale.ROOT, "%s: %,d bytes%n", output, bytes);
  }
}
