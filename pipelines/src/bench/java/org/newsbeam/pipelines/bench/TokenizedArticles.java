// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Some 200,000 tokens of sentences, grouped in articles. Each article is the first half of one
 * sample and the second half of another, so that names come again within it as they do in news. The
 * samples are few: words come again more often than in a corpus, which spares each reader memory.
 */
@State(Scope.Benchmark)
public class TokenizedArticles {

  private static final int TOKENS = 200_000;
  private static final long SEED = 20_240_501;

  private final List<List<String[]>> articles = new ArrayList<>();
  private int next;

  /** Makes the articles, always the same. */
  @Setup
  public void make() throws IOException {
    List<List<String[]>> samples = SampleArticles.sentences();
    Random random = new Random(SEED);
    int tokens = 0;
    while (tokens < TOKENS) {
      List<String[]> one = samples.get(random.nextInt(samples.size()));
      List<String[]> other = samples.get(random.nextInt(samples.size()));
      List<String[]> article = new ArrayList<>(one.subList(0, (one.size() + 1) / 2));
      article.addAll(other.subList(other.size() / 2, other.size()));
      articles.add(article);
      tokens += tokens(article);
    }
  }

  List<List<String[]>> all() {
    return articles;
  }

  /** The articles one after the other, over and over. */
  List<String[]> next() {
    List<String[]> article = articles.get(next);
    next = (next + 1) % articles.size();
    return article;
  }

  static int tokens(List<String[]> article) {
    int tokens = 0;
    for (String[] sentence : article) {
      tokens += sentence.length;
    }
    return tokens;
  }
}
