// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import org.newsbeam.entity.model.CrfNameFinder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Our name finder and OpenNLP's read the same articles; each operation is one of them. */
@State(Scope.Benchmark)
public class NameFinderBenchmark {

  private final CrfNameFinder ours = CrfNameFinder.shipped();

  /** Ours, which reads an article twice. */
  @Benchmark
  public void namesOurs(TokenizedArticles articles, TokenCount count, Blackhole sink) {
    List<String[]> article = articles.next();
    sink.consume(ours.findAll(article));
    count.add(TokenizedArticles.tokens(article));
  }

  /** OpenNLP's, sentence by sentence, forgetting each article at its end. */
  @Benchmark
  public void namesOpenNlp(
      TokenizedArticles articles, OpenNlpRival rival, TokenCount count, Blackhole sink) {
    List<String[]> article = articles.next();
    NameFinderME finder = rival.finder();
    for (String[] sentence : article) {
      sink.consume(finder.find(sentence));
    }
    finder.clearAdaptiveData();
    count.add(TokenizedArticles.tokens(article));
  }
}
