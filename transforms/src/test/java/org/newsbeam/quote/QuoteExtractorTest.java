// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;

public class QuoteExtractorTest {

  @Test
  public void anArticleWithoutTokensHasNoQuotes() {
    Article article = Article.of("test", 0, Metadata.NONE, "“…”");
    Block block = new Block(BlockKind.PROMPT, new Span(0, 3), "test");
    AnnotatedArticle unread = AnnotatedArticle.of(article, List.of(block));
    assertEquals(List.of(), new QuoteExtractor().extract(unread).quotes());
  }

  @Test
  public void aQuoteKnowsItsBlockAndSentence() {
    AnnotatedArticle article =
        MarkedUpArticle.read("The mill burned.\nIt was late. “Run,” said [[PERSON:Okafor|o]].");
    Quote quote = new QuoteExtractor().extract(article).quotes().get(0);
    assertEquals(1, quote.content().block());
    assertEquals(
        "“Run,” said Okafor.",
        article.sentences().get(quote.content().sentence()).span().in(article.text()));
  }

  @Test
  public void theSameWordsAreOneQuoteThatOfTheSurerCue() {
    AnnotatedArticle article =
        MarkedUpArticle.read(
            """
            The company opened a shop in [[LOCATION:London|london]].
            She noted that sales were up this year, [[PERSON:Ann Roe|ann|f]] said.
            """);
    List<Quote> quotes = new QuoteExtractor().extract(article).quotes();
    assertEquals(1, quotes.size());
    assertEquals("noted", quotes.get(0).cue().span().in(article.text()));
  }

  @Test
  public void aCueBetweenTwoQuotationsIsNoneOfTheirWords() {
    String text = "“The bridge is shut”, what you say of Lund and “nobody read the letter.”";
    for (String before : List.of("", "It rained. ")) {
      AnnotatedArticle article = MarkedUpArticle.read(before + text);
      Quote quote = new QuoteExtractor().extract(article).quotes().get(0);
      assertEquals("say", quote.cue().span().in(article.text()));
      assertEquals(quote.content().verbatim(), quote.content().segments());
    }
  }

  @Test
  public void theRunnerUpIsTheOtherPersonThatAPronounCouldMean() {
    AnnotatedArticle article =
        MarkedUpArticle.read(
            """
            [[PERSON:Pavel Brandt|pavel|m]] met [[PERSON:Tomas Okafor|tomas|m]].
            “It was cold,” he said.
            """);
    Quote quote = new QuoteExtractor().extract(article).quotes().get(0);
    assertEquals("pavel", article.entities().get(quote.attribution().speaker()).name());
    assertEquals("tomas", article.entities().get(quote.attribution().runnerUp()).name());
  }

  @Test(timeout = 60_000)
  public void aVeryLongLineTakesLinearTime() {
    String sentence = "“no,” he said and that he said the minister said , ";
    AnnotatedArticle article = oneLine(sentence.repeat(30_000));
    assertTrue(new QuoteExtractor().extract(article).quotes().size() > 1_000);
  }

  /** One block whose tokens are the words between spaces, without the models' help. */
  private static AnnotatedArticle oneLine(String text) {
    int n = text.length();
    int[] begins = new int[n];
    int[] ends = new int[n];
    byte[] tags = new byte[n];
    int size = 0;
    for (int i = 0; i < n; ) {
      int end = i + 1;
      while (Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (text.charAt(i) != ' ') {
        begins[size] = i;
        ends[size] = end;
        tags[size++] = tag(text.substring(i, end)).code();
      }
      i = end;
    }
    Tokens tokens =
        new Tokens(
            Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), Arrays.copyOf(tags, size));
    Span all = new Span(0, n);
    Article article = Article.of("test", 0, Metadata.NONE, text);
    return AnnotatedArticle.of(article, List.of(new Block(BlockKind.BODY, all, "test")))
        .withLanguage(List.of(new Sentence(0, all, 0, size)), tokens);
  }

  private static Tag tag(String word) {
    return switch (word) {
      case "he" -> Tag.PRON;
      case "said" -> Tag.VERB;
      case "the" -> Tag.DET;
      case "that" -> Tag.SCONJ;
      case "and" -> Tag.CCONJ;
      default -> Character.isLetter(word.charAt(0)) ? Tag.NOUN : Tag.PUNCT;
    };
  }
}
