// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.Flaws;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Reject;

public class JsonArticleTest {

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void theFieldsOfSchemaOrgAreRead() {
    Metadata metadata =
        metadata(
            """
            {"@type": "NewsArticle", "articleBody": "It sank.", "headline": " Ferry ",
             "publisher": {"@type": "Organization", "name": "The Gull"}, "articleSection": ["Sea"],
             "author": [{"name": "Ann Roe"}, {"name": "Bo Li"}, {}, null],
             "datePublished": "2024-05-06T07:08:09+01:00", "url": "https://gull.example/1"}
            """);
    assertEquals(
        new Metadata(
            null,
            "The Gull",
            "https://gull.example/1",
            "Sea",
            "Ferry",
            null,
            List.of("Ann Roe", "Bo Li"),
            null,
            null,
            Instant.parse("2024-05-06T06:08:09Z"),
            null),
        metadata);
  }

  @Test
  public void whatIsWrongWithATextIsTold() {
    assertEquals(Flaws.NONE, flaws("{\"text\": \"It sank.\"}"));
    assertEquals(
        new Flaws(true, true),
        flaws("{\"text\": \"It sank.\", \"truncated\": true, \"repaired\": true}"));
    assertEquals(
        new Flaws(true, false), flaws("{\"text\": \"It sank.\", \"isAccessibleForFree\": false}"));
    assertEquals(new Flaws(true, false), flaws("{\"text\": \"It sank… [+219 chars]\"}"));
    assertEquals(new Flaws(false, true), flaws("{\"text\": \"It didnâ€™t sank.\"}"));
  }

  private Flaws flaws(String json) {
    articles.clear();
    return metadata(json).flaws();
  }

  @Test
  public void theFirstFieldWithAValueCounts() {
    Metadata metadata =
        metadata(
            """
            {"text": null, "body": " ", "content": "It sank.", "outlet": "", "source": {"id": 3},
             "site_name": "Gull", "title": null, "headline": "Ferry", "byline": "By Ann Roe"}
            """);
    assertEquals("It sank.", articles.get(0).text());
    assertEquals("Gull", metadata.outlet());
    assertEquals("Ferry", metadata.headline());
    assertEquals(List.of("Ann Roe"), metadata.bylines());
  }

  @Test
  public void numbersAreIdsAndDates() {
    Metadata metadata =
        metadata("{\"text\":\"t\",\"id\":12345678901234567890,\"date\":1551348300}");
    assertEquals("12345678901234567890", metadata.sourceId());
    assertEquals(Instant.parse("2019-02-28T10:05:00Z"), metadata.publishedAt());
    assertEquals(
        Instant.parse("2019-02-28T10:05:00.250Z"),
        metadata("{\"text\":\"t\",\"date\":1551348300.25}").publishedAt());
  }

  @Test
  public void aDateThatIsNoneIsNotKnown() {
    assertNull(metadata("{\"text\":\"t\",\"date\":\"last week\"}").publishedAt());
  }

  @Test
  public void halvesOfSurrogatePairsAreReplaced() {
    String line = "{\"text\":\"a\\ud800b \\ud83d\\ude00 \\udc00\",\"title\":\"\\udfff!\"}";
    assertEquals("\ufffd!", metadata(line).headline());
    assertEquals("a\ufffdb 😀 \ufffd", articles.get(0).text());
  }

  @Test
  public void whatIsNoJsonObjectIsBadJson() {
    assertEquals("bad-json", reject("{\"text\": \"no end").reason());
    assertEquals("bad-json", reject("{\"text\":\"one\"} {\"text\":\"two\"}").reason());
    assertEquals("this is no JSON object but ARRAY", reject("[{\"text\":\"t\"}]").message());
    assertEquals("bad-json", reject("[".repeat(100_000)).reason());
    assertEquals("bad-json", reject("{\"text\":\"t\",\"id\":" + "1".repeat(2000) + "}").reason());
    assertEquals(200, reject("😀".repeat(300)).sample().codePoints().count());
  }

  @Test
  public void anObjectWithoutTextSaysWhatItHas() {
    Reject reject = reject("{\"text\":[],\"title\":\"t\"}");
    assertEquals("no-text", reject.reason());
    assertEquals(
        "no text in any of the fields text, body, content, articleBody or the like;"
            + " found: text (ARRAY), title (STRING)",
        reject.message());
    assertEquals("empty", reject("{\"text\":\" \\u00a0\\n\",\"body\":\"\"}").reason());
  }

  private Metadata metadata(String line) {
    articles.clear();
    read(line);
    assertEquals(List.of(), rejects);
    return articles.get(0).metadata();
  }

  private Reject reject(String line) {
    rejects.clear();
    read(line);
    assertEquals(List.of(), articles);
    return rejects.get(0);
  }

  private void read(String line) {
    JsonArticle.read(
        1, line, JsonPaths.STANDARD, new RecordSink("a.jsonl", articles::add, rejects::add));
  }
}
