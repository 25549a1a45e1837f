// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;

public class ArticleCleanerTest {

  private static final String BODY =
      "The harbour council voted on Monday to keep the ferry.\n\nIt will run for ten years.\n";

  @Test
  public void aLineThatEqualsTheKnownTitleIsTheHeadline() {
    assertEquals(
        "HEADLINE equals-title, BODY paragraph, BODY paragraph",
        rules(clean(titled("Ferry saved!"), "FERRY  SAVED.\n\n" + BODY)));
  }

  @Test
  public void aTitleMayGoOnWithTheOutlet() {
    assertEquals(
        "HEADLINE starts-title, BODY paragraph, BODY paragraph",
        rules(
            clean(
                titled("Harbour council saves the ferry | The Beacon"),
                "Harbour council saves the ferry\n\n" + BODY)));
  }

  @Test
  public void aKnownStandfirstIsFound() {
    Metadata known = known("Ferry saved", "It will run for ten years.", List.of(), null);
    assertEquals(
        "HEADLINE equals-title, STANDFIRST equals-standfirst, BODY paragraph",
        rules(clean(known, "Ferry saved\n\nIt will run for ten years.\n\nThe council has voted.")));
  }

  @Test
  public void aPaperThatNamesItselfAsTheAuthorNamesNobody() {
    String text = "Ferry saved\n\nBy Jane Doe\n\n" + BODY;
    Metadata own = known("Ferry saved", null, List.of("The Beacon"), null);
    assertEquals(List.of("Jane Doe"), clean(own, text).article().metadata().bylines());
    Metadata other = known("Ferry saved", null, List.of("Ann Poe"), null);
    assertEquals(List.of("Ann Poe"), clean(other, text).article().metadata().bylines());
    assertEquals(
        List.of("The Beacon"), clean(own, "Ferry saved\n\n" + BODY).article().metadata().bylines());
  }

  @Test
  public void aNameBelowAHeadlineOfMarkupIsAByline() {
    String text = "Ferry saved\nJane Doe\nThe harbour council voted on Monday to keep the ferry.";
    List<Block> layout =
        List.of(
            new Block(BlockKind.HEADLINE, new Span(0, 11), "markup-headline"),
            new Block(BlockKind.BODY, new Span(12, 20), "paragraph"),
            new Block(BlockKind.BODY, new Span(21, text.length()), "paragraph"));
    Article article = Article.of("page.html", 0, Metadata.NONE, text, layout);
    assertEquals(
        "HEADLINE markup-headline, BYLINE name-below-headline, BODY paragraph",
        rules(ArticleCleaner.clean(article)));
  }

  @Test
  public void whatTheInputSaidStays() {
    Metadata known = known("A title", "A summary.", List.of("Ann Poe"), "UPI");
    AnnotatedArticle cleaned =
        clean(known, "Council saves the old ferry\n\nBy Jane Doe\n\nELLERY (AP) — " + BODY);
    assertEquals(
        new Metadata(
            "7",
            "The Beacon",
            null,
            null,
            "A title",
            "A summary.",
            List.of("Ann Poe"),
            "UPI",
            "ELLERY",
            Instant.EPOCH,
            "en"),
        cleaned.article().metadata());
  }

  @Test
  public void aLongParagraphIsBodyWhateverItSays() {
    String longOne = "Subscribe to our newsletter. " + "The ferry was saved. ".repeat(50).strip();
    assertEquals(
        "BODY paragraph, BODY paragraph, BODY paragraph", rules(clean(longOne + "\n\n" + BODY)));
  }

  @Test
  public void aQuotationIsNeverFurniture() {
    assertEquals(
        "BODY paragraph, BODY paragraph, BODY paragraph",
        rules(clean(BODY + "\n“Follow your heart on Facebook,” she contributed to this report.")));
  }

  @Test
  public void anEmptyTextHasNoBlocks() {
    assertEquals(List.of(), clean(" \n ").blocks());
  }

  @Test
  public void aVeryLongLineIsOneBlock() {
    String line = "(\"The ferry,\" 'said' A. B. - ".repeat(200_000).strip();
    assertEquals("BODY paragraph", rules(clean(line)));
    assertEquals("BODY paragraph, BODY paragraph", rules(clean("The ferry sank.\n" + line)));
  }

  @Test
  public void veryManyLinesAreAsManyBlocks() {
    assertEquals(100_000, clean("The Ferry With No Name\n".repeat(100_000)).blocks().size());
    assertEquals(100_000, clean("“The ferry sank.” It did.\n\n".repeat(100_000)).blocks().size());
    String wrapped = "The ferry that had no name sank on Monday night, and the\n".repeat(100_000);
    assertEquals(1, clean(wrapped).blocks().size());
  }

  private static AnnotatedArticle clean(String text) {
    return clean(Metadata.NONE, text);
  }

  private static AnnotatedArticle clean(Metadata metadata, String text) {
    return ArticleCleaner.clean(Article.of("a.txt", 0, metadata, text));
  }

  private static String rules(AnnotatedArticle article) {
    return article.blocks().stream()
        .map(block -> block.kind() + " " + block.rule())
        .collect(joining(", "));
  }

  private static Metadata titled(String headline) {
    return known(headline, null, List.of(), null);
  }

  private static Metadata known(
      String headline, @Nullable String standfirst, List<String> bylines, @Nullable String wire) {
    return new Metadata(
        "7",
        "The Beacon",
        null,
        null,
        headline,
        standfirst,
        bylines,
        wire,
        null,
        Instant.EPOCH,
        "en");
  }
}
