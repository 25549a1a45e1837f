// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsbeam.quote.QuoteExtractor;
import org.newsbeam.quote.learned.AttributionModel;
import org.newsbeam.quote.learned.AttributionTrainer;
import org.newsbeam.quote.learned.passage.GoldPassage;
import org.newsbeam.quote.speech.Models;

/** Trains the models that find cues, sources and content. The same articles give the same bytes. */
public final class QuoteTrainer {

  private final AttributionModel model;

  private QuoteTrainer(AttributionModel model) {
    this.model = model;
  }

  /**
   * Learns from {@code articles}.
   *
   * @param progress told what is being done, a line at a time
   */
  public static QuoteTrainer train(List<MarkedArticle> articles, Consumer<String> progress) {
    return new QuoteTrainer(AttributionTrainer.train(passages(articles), progress));
  }

  /** The models, as they are read from the class path. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      model.write(out);
    }
    return bytes.toByteArray();
  }

  /** How well the rules alone, and the rules with these models, do on {@code articles}. */
  public String table(List<MarkedArticle> articles) {
    QuoteScores rules = QuoteScores.of(new QuoteExtractor(Optional.empty()), articles);
    QuoteScores both = QuoteScores.of(new QuoteExtractor(Optional.of(new Models(model))), articles);
    return QuoteScores.table(rules, both);
  }

  private static List<GoldPassage> passages(List<MarkedArticle> articles) {
    GoldReader reader = new GoldReader();
    return articles.stream().map(one -> reader.read(one.article(), one.marks())).toList();
  }
}
