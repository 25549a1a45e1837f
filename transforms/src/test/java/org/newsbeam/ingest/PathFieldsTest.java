// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import org.junit.Test;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;

public class PathFieldsTest {

  private static final Instant MAY_6 = Instant.parse("2024-05-06T00:00:00Z");

  @Test
  public void fieldsAreTakenFromTheEndOfThePath() {
    Metadata found =
        metadata("corpora/{outlet}/{date}/*", "/data/corpora/The Bee/2024-05-06/a.txt");
    assertEquals("The Bee", found.outlet());
    assertEquals(MAY_6, found.publishedAt());
  }

  @Test
  public void aDateMayBeSpreadOverFolders() {
    String pattern = "{outlet}/{section}/{year}/{month}/{day}-*.html";
    Metadata found = metadata(pattern, "gs://bucket/gull/sport/2024/5/06-cup.html");
    assertEquals("gull", found.outlet());
    assertEquals("sport", found.section());
    assertEquals(MAY_6, found.publishedAt());
    assertEquals(MAY_6, metadata("{outlet}_{date}.txt", "/x/gull_20240506.txt").publishedAt());
    assertEquals(MAY_6, metadata("{date}/**", "/x/2024_05_06/a/b/c.txt").publishedAt());
  }

  @Test
  public void aPatternThatBeginsWithASlashIsTheWholePath() {
    assertEquals("bee", metadata("/data/{outlet}/**/*.txt", "/data/bee/a.txt").outlet());
    assertNull(metadata("/data/{outlet}/*.txt", "/old/data/bee/a.txt").outlet());
  }

  @Test
  public void whatIsNoDateIsNone() {
    assertNull(metadata("{outlet}/{date}/*", "/bee/page 1/a.txt").publishedAt());
    assertEquals("bee", metadata("{outlet}/{date}/*", "/bee/page 1/a.txt").outlet());
    assertNull(metadata("{year}/{month}/*", "/2024/05/a.txt").publishedAt());
    assertNull(metadata("{year}/{month}/{day}/*", "/2024/13/40/a.txt").publishedAt());
  }

  @Test
  public void whatTheInputSaysIsKept() {
    Metadata known = Metadata.NONE.withOutlet("Gull").withPublishedAt(Instant.EPOCH);
    Article article = Article.of("a.txt", 0, known, "Text.");
    assertEquals(
        known,
        PathFields.parse("{outlet}/{date}/*").added(article, "/bee/2024-05-06/a.txt").metadata());
  }

  @Test
  public void aPatternWithoutAKnownFieldIsRefused() {
    for (String pattern : new String[] {"corpora/*", "{paper}/*", "{outlet}/{outlet}", ""}) {
      assertThrows(pattern, IllegalArgumentException.class, () -> PathFields.parse(pattern));
    }
  }

  private static Metadata metadata(String pattern, String path) {
    Article article = Article.of("a.txt", 0, Metadata.NONE, "Text.");
    return PathFields.parse(pattern).added(article, path).metadata();
  }
}
