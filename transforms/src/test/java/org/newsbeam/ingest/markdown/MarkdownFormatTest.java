// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Reject;

public final class MarkdownFormatTest {

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void fieldsAboveTheTextAreThoseOfJson() throws IOException {
    read(
        """
        ---
        title: 'Ferry: back at sea'
        authors:
          - Ada Byron
          - Bo Ek
        date: 2026-03-05T10:00:00Z
        sitename: Harbour Gazette
        url: https://gazette.example/ferry
        tags: [ferry, harbour]
        draft: false
        ---

        The ferry went back to sea on Monday.
        """);
    Article article = articles.get(0);
    assertEquals("Ferry: back at sea", article.metadata().headline());
    assertEquals(List.of("Ada Byron", "Bo Ek"), article.metadata().bylines());
    assertEquals(Instant.parse("2026-03-05T10:00:00Z"), article.metadata().publishedAt());
    assertEquals("Harbour Gazette", article.metadata().outlet());
    assertEquals("https://gazette.example/ferry", article.metadata().url());
    assertEquals("The ferry went back to sea on Monday.", article.text());
  }

  @Test
  public void fieldsOfHugoAndOfClippersAreReadToo() throws IOException {
    read(
        """
        +++
        title = "Ferry back at sea"
        authors = ["Ada Byron", "Bo Ek"]
        date = 2026-03-05T10:00:00Z
        draft = false
        +++

        The ferry left.
        """);
    read(
        """
        ---
        title: "Ferry back at sea"
        source: "https://gazette.example/ferry"
        author:
          - "[[Ada Byron]]"
          - "[[Bo Ek|Bo]]"
        published: 2026-03-05
        ---
        The ferry left.
        """);
    for (Article article : articles) {
      assertEquals("Ferry back at sea", article.metadata().headline());
      assertEquals(List.of("Ada Byron", "Bo Ek"), article.metadata().bylines());
      assertEquals("The ferry left.", article.text());
    }
    assertEquals(Instant.parse("2026-03-05T10:00:00Z"), articles.get(0).metadata().publishedAt());
    assertEquals(Instant.parse("2026-03-05T00:00:00Z"), articles.get(1).metadata().publishedAt());
    assertEquals("https://gazette.example/ferry", articles.get(1).metadata().url());
  }

  @Test
  public void marksAreNoPartOfTheText() throws IOException {
    read(
        """
        # Ferry back at sea

        The *Iris* left on [Monday](https://gazette.example/m), said **Ada Byron**.

        ## What it cost

        > “We had no choice,” she said.

            Indented by hand, not by a program.

        ![The ferry](ferry.jpg)
        """);
    Article article = articles.get(0);
    assertTrue(article.text(), article.text().contains("The Iris left on Monday, said Ada Byron."));
    assertTrue(article.text(), article.text().contains("“We had no choice,” she said."));
    assertTrue(article.text(), article.text().contains("Indented by hand, not by a program."));
    assertFalse(article.text(), article.text().contains("ferry.jpg"));
    assertTitle();
  }

  @Test
  public void aFirstLineInBoldIsTheTitle() throws IOException {
    read("**Ferry back at sea**\n\nThe *Iris* left on Monday.\n");
    assertTitle();
  }

  @Test
  public void withoutBlankLinesEachLineIsAParagraph() throws IOException {
    read("---\ntitle: Ferry\n---\nThe ferry left.\nNobody waved.\nIt rained.\n");
    assertEquals("The ferry left.\nNobody waved.\nIt rained.", articles.get(0).text());
  }

  @Test
  public void fieldsWithoutATextAreNoArticle() throws IOException {
    read("---\ntitle: Ferry\n---\n");
    assertEquals(List.of(), articles);
    assertEquals(List.of("empty"), rejects.stream().map(Reject::reason).toList());
  }

  @Test
  public void filesAreToldByTheirNamesAndByTheirFields() {
    assertTrue(recognised("a.md", "Hello"));
    assertTrue(recognised("a.txt", "---\ntitle: Ferry\n---\nHello"));
    assertFalse(recognised("a.txt", "---\nThe ferry left.\n---\n"));
    assertFalse(recognised("a.txt", "# Hello"));
  }

  private void assertTitle() {
    assertTrue(articles.get(0).text().startsWith("Ferry back at sea\n"));
    assertEquals(BlockKind.HEADLINE, articles.get(0).layout().get(0).kind());
  }

  private static boolean recognised(String name, String content) {
    return MarkdownFormat.recognises(FileHead.of(name, content.getBytes(UTF_8), 1000));
  }

  private void read(String text) throws IOException {
    new MarkdownFormat(FormatSettings.USUAL)
        .read(
            new ByteArrayInputStream(text.getBytes(UTF_8)),
            new RecordSink("a.md", articles::add, rejects::add));
  }
}
