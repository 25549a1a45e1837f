// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.table;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.util.List;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Entity;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Pronouns;
import org.newsbeam.model.Quote;
import org.newsbeam.model.QuoteForm;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;
import org.newsbeam.model.Span;
import org.newsbeam.model.row.AliasCount;
import org.newsbeam.model.row.ArticleEntityRow;
import org.newsbeam.model.row.MentionRow;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.model.row.Range;

public class ArticleTablesTest {

  private static final String TEXT =
      "🎣 Fishing news\n\n“It was 🎣 late,” said Ada Moss,\nsmiling, “and cold.” Moss left on Monday.";

  private final ArticleTables tables = ArticleTables.of(annotated());

  @Test
  public void aQuoteHoldsItsSegmentsInCodePoints() {
    QuoteRow quote = tables.quotes().get(0);
    assertEquals("It was 🎣 late, and cold.", quote.text());
    assertEquals(List.of(range("It was 🎣 late,"), range("and cold.")), quote.segments());
    assertEquals(range("It was").begin(), quote.begin());
    assertEquals(range("and cold.").end(), quote.end());
    assertEquals(5, quote.words());
    assertEquals("said", quote.cue());
    assertEquals("Ada Moss", quote.speaker());
    assertNull(quote.runnerUp());
  }

  @Test
  public void anEntityCountsItsAliasesAndQuotes() {
    ArticleEntityRow moss = tables.entities().get(0);
    assertEquals(List.of(new AliasCount("Ada Moss", 1), new AliasCount("Moss", 1)), moss.aliases());
    assertEquals(2, moss.mentions());
    assertEquals(1, moss.quotes());
    assertEquals(1, moss.statements());
    assertEquals(Pronouns.SHE, moss.pronouns());
    assertEquals(range("Ada Moss").begin(), moss.firstBegin());
  }

  @Test
  public void aDateIsAMentionOfNoEntity() {
    assertEquals("Monday", tables.mentions().get(2).text());
    assertNull(tables.mentions().get(2).entity());
    assertNull(tables.mentions().get(2).entityId());
  }

  @Test
  public void theBodyIsTheBodyBlocksWithoutTheirLineBreaks() {
    assertEquals(
        "“It was 🎣 late,” said Ada Moss, smiling, “and cold.” Moss left on Monday.",
        tables.article().body());
    assertEquals(TEXT, tables.article().text());
  }

  @Test
  public void offsetsCountWhatWasWrittenAndWordsAreWhole() {
    String written = "🎣 Ada Hargrave and Har\u00adgrave, Har-\ngrave and Moss";
    Article article = Article.ofWritten("a.txt", 0, Metadata.NONE, written);
    String text = "🎣 Ada Hargrave and Hargrave, Hargrave and Moss";
    assertEquals(text, article.text());
    int begin = text.lastIndexOf("Hargrave");
    List<Block> blocks = List.of(new Block(BlockKind.BODY, new Span(0, text.length()), "p"));
    ArticleTables tables =
        ArticleTables.of(
            AnnotatedArticle.of(article, blocks)
                .withEntities(
                    List.of(dated(begin, begin + 8), dated(text.length() - 4, text.length())),
                    List.of()));
    assertEquals(written, tables.article().text());
    assertEquals(text, tables.article().body());
    MentionRow divided = tables.mentions().get(0);
    assertEquals("Hargrave", divided.text());
    assertEquals("Har-\ngrave", between(written, divided.begin(), divided.end()));
    MentionRow last = tables.mentions().get(1);
    assertEquals("Moss", between(written, last.begin(), last.end()));
  }

  private static Mention dated(int begin, int end) {
    return new Mention(new Span(begin, end), 0, 1, EntityType.DATE, 0, 0, Mention.NO_ENTITY, 1);
  }

  private static String between(String text, int begin, int end) {
    return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  private static AnnotatedArticle annotated() {
    List<Block> blocks =
        List.of(
            new Block(BlockKind.HEADLINE, span("🎣 Fishing news"), "first-line"),
            new Block(BlockKind.BODY, new Span(TEXT.indexOf("“It"), TEXT.length()), "paragraph"));
    List<Mention> mentions =
        List.of(
            mention("Ada Moss", EntityType.PERSON, 0),
            mention("Moss left", "Moss", EntityType.PERSON, 0),
            mention("Monday", EntityType.DATE, Mention.NO_ENTITY));
    Entity moss =
        new Entity(
            "id", "Ada Moss", EntityType.PERSON, List.of(), List.of(), Gender.FEMALE, Pronouns.SHE);
    Quote quote =
        new Quote(
            new Quote.Content(
                QuoteKind.DIRECT,
                QuoteForm.PROSE,
                true,
                List.of(span("It was 🎣 late,"), span("and cold.")),
                List.of(span("It was 🎣 late,"), span("and cold.")),
                1,
                0),
            new Quote.Cue(span("said"), "statement", null, null),
            new Quote.Source(span("Ada Moss"), SourceType.PERSON, null),
            new Quote.Attribution(0, Quote.NO_SPEAKER, 0.9, 0.8, "after-quote", "mention"));
    return AnnotatedArticle.of(Article.of("a.txt", 0, Metadata.NONE, TEXT), blocks)
        .withEntities(mentions, List.of(moss))
        .withQuotes(List.of(quote));
  }

  private static Mention mention(String words, EntityType type, int entity) {
    return mention(words, words, type, entity);
  }

  private static Mention mention(String context, String words, EntityType type, int entity) {
    int begin = TEXT.indexOf(context);
    return new Mention(new Span(begin, begin + words.length()), 0, 1, type, 1, 0, entity, 1);
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Range range(String words) {
    int begin = TEXT.codePointCount(0, TEXT.indexOf(words));
    return new Range(begin, begin + words.codePointCount(0, words.length()));
  }
}
