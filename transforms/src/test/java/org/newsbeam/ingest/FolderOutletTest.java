// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import org.junit.Test;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;

public class FolderOutletTest {

  @Test
  public void theFolderIsTheOutlet() {
    assertEquals("gazette", outlet("news/gazette/a.txt"));
    assertEquals("gazette", outlet("gazette/a.txt"));
    assertEquals("gazette", outlet("gs://bucket/news/gazette/a.jsonl"));
  }

  @Test
  public void aFileWithoutAFolderHasNoOutlet() {
    assertNull(outlet("a.txt"));
  }

  @Test
  public void anOutletThatTheInputNamesIsKept() {
    Metadata named =
        new Metadata(
            null, "Gazette", null, null, null, null, java.util.List.of(), null, null, null, null);
    Article article = Article.of("news/other/a.txt", 0, named, "Text.");
    assertEquals(article, FolderOutlet.named(article, article.sourceUri()));
  }

  private static String outlet(String uri) {
    Article article = Article.of("x", 0, Metadata.NONE, "Text.");
    return FolderOutlet.named(article, uri).metadata().outlet();
  }
}
