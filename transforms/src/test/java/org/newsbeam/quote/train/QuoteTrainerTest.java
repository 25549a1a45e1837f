// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;
import org.newsbeam.quote.MarkedUpArticle;
import org.newsbeam.quote.QuoteExtractor;
import org.newsbeam.quote.learned.AttributionModel;
import org.newsbeam.quote.speech.Models;

public class QuoteTrainerTest {

  /** A cue that no list of verbs knows. */
  private static final String CUE = "zorbled";

  private static Span span(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static MarkedArticle marked(String name, String content) {
    String markedUp = "[[PERSON:" + name + "|a|m]] " + CUE + " that " + content + ".";
    AnnotatedArticle article = MarkedUpArticle.read(markedUp);
    String text = article.text();
    return new MarkedArticle(
        article,
        List.of(
            new GoldMarks(
                List.of(span(text, name)),
                List.of(span(text, CUE)),
                List.of(span(text, "that " + content)))));
  }

  private static List<MarkedArticle> articles() {
    List<MarkedArticle> articles = new ArrayList<>();
    for (String name : List.of("Tomas Okafor", "Pavel Brandt", "Jonas Reed", "Emil Sand")) {
      for (String content : List.of("the dam was safe", "the roof leaked", "the mill had burned")) {
        articles.add(marked(name, content));
      }
    }
    return articles;
  }

  private static byte[] trained() throws IOException {
    return QuoteTrainer.train(articles(), line -> {}).bytes();
  }

  private static AttributionModel model(byte[] bytes) throws IOException {
    return AttributionModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  @Test
  public void learnsACueWithItsSourceAndContent() throws IOException {
    AttributionModel model = model(trained());
    AnnotatedArticle article =
        MarkedUpArticle.read("[[PERSON:Karl Moss|k|m]] zorbled that the dam had burned.");
    List<Quote> quotes =
        new QuoteExtractor(Optional.of(new Models(model))).extract(article).quotes();
    assertEquals(1, quotes.size());
    Quote quote = quotes.get(0);
    assertEquals("learned-cue", quote.attribution().rule());
    assertEquals("that the dam had burned", quote.content().segments().get(0).in(article.text()));
    assertEquals(span(article.text(), "Karl Moss"), quote.source().span());
    assertTrue(
        "confidence " + quote.attribution().confidence(), quote.attribution().confidence() > 0.5);
    assertEquals(List.of(), new QuoteExtractor(Optional.empty()).extract(article).quotes());
  }

  @Test
  public void theSameArticlesGiveTheSameBytes() throws IOException {
    assertArrayEquals(trained(), trained());
  }

  @Test
  public void aModelThatIsCutShortIsRefused() throws IOException {
    byte[] bytes = trained();
    assertThrows(IOException.class, () -> model(Arrays.copyOf(bytes, bytes.length - 3)));
  }

  @Test
  public void theTableComparesRulesAndModels() {
    String table = QuoteTrainer.train(articles(), line -> {}).table(articles());
    assertTrue(table, table.contains("rules and models"));
    assertTrue(table, table.contains("F100.0"));
  }
}
