// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.newsbeam.language.tag.TagDecoder;
import org.newsbeam.language.tag.TagModelReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Our tag decoder and OpenNLP's tagger read the same articles; each operation is one of them. */
@State(Scope.Benchmark)
public class TagBenchmark {

  private TagDecoder decoder;
  private POSTaggerME tagger;

  /** Reads the model. */
  @Setup
  public void read() throws IOException {
    try (InputStream in =
        TagBenchmark.class.getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
      POSModel model = new POSModel(in);
      tagger = new POSTaggerME(model);
      decoder = new TagDecoder(TagModelReader.read(model).orElseThrow());
    }
  }

  /** Ours. */
  @Benchmark
  public void tagsOurs(TokenizedArticles articles, TokenCount count, Blackhole sink) {
    List<String[]> article = articles.next();
    for (String[] sentence : article) {
      decoder.clear();
      for (String word : sentence) {
        decoder.add(word, 0, word.length());
      }
      sink.consume(decoder.decode());
    }
    count.add(TokenizedArticles.tokens(article));
  }

  /** OpenNLP's, with its beam of three. */
  @Benchmark
  public void tagsOpenNlp(TokenizedArticles articles, TokenCount count, Blackhole sink) {
    List<String[]> article = articles.next();
    for (String[] sentence : article) {
      sink.consume(tagger.tag(sentence));
    }
    count.add(TokenizedArticles.tokens(article));
  }
}
