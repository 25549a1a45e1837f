// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Reject;

public class JsonTextTest {

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void textThatIsMarkupIsReadAsMarkup() {
    read(
        "{\"content\":\"<p>It sank.</p><figure><img src='a'><figcaption>The boat</figcaption></figure>"
            + "<p>&#8220;Oh,&#8221; he said.</p>\",\"language\":\"en-GB\"}",
        JsonPaths.STANDARD);
    assertEquals("It sank.\nThe boat\n“Oh,” he said.", articles.get(0).text());
    assertEquals(BlockKind.CAPTION, articles.get(0).layout().get(1).kind());
    assertEquals("en", articles.get(0).metadata().language());
  }

  @Test
  public void plainTextWithAngleBracketsStaysAndReferencesAreDecoded() {
    read("{\"text\":\"a < b and <c> &amp; d\"}", JsonPaths.STANDARD);
    assertEquals("a < b and <c> & d", articles.get(0).text());
    assertTrue(articles.get(0).layout().isEmpty());
  }

  @Test
  public void fieldsMayLieDeep() {
    read(
        "{\"article\":{\"body\":\"It sank.\",\"head\":{\"main\":\"Boat sinks\"}},\"text\":\"no\"}",
        JsonPaths.parse("text:article.body,headline:article.head.main"));
    assertEquals("It sank.", articles.get(0).text());
    assertEquals("Boat sinks", articles.get(0).metadata().headline());
  }

  @Test
  public void markupNestedTooDeepIsRejected() {
    read("{\"text\":\"" + "<div>".repeat(5_000) + "x</div>\"}", JsonPaths.STANDARD);
    assertEquals("too-deep", rejects.get(0).reason());
  }

  @Test
  public void anUnknownPartIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> JsonPaths.parse("txt:body"));
    assertThrows(IllegalArgumentException.class, () -> JsonPaths.parse("text"));
  }

  private void read(String line, JsonPaths paths) {
    JsonArticle.read(1, line, paths, new RecordSink("a.jsonl", articles::add, rejects::add));
  }
}
