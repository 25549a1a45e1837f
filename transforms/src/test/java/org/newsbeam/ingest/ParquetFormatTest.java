// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.jerolba.carpet.CarpetParquetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.io.OutputStreamOutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.model.Article;
import org.newsbeam.model.Ids;
import org.newsbeam.model.Metadata;

public class ParquetFormatTest {

  /** A row as somebody else may name it. */
  public record Story(
      String id, String title, Body article, List<String> authors, Instant date, int words) {}

  /** A column within a column. */
  public record Body(String body) {}

  /** Some of the columns of our own table. */
  public record Own(
      String articleId, String sourceUri, long record, String sourceId, String text) {}

  private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00.123Z");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private Path root;

  @Before
  public void makeRoot() {
    root = folder.getRoot().toPath();
  }

  @Test
  public void aRowIsAnArticleWithTheFieldsOfJson() throws IOException {
    write("s.parquet", Map.of(), story("one"), story(" "), story(null), story("four"));
    Records read = read(JsonPaths.parse("text:article.body"));
    assertEquals(List.of("s.parquet:1 one", "s.parquet:4 four"), read.texts());
    assertEquals(List.of("s.parquet:2 empty", "s.parquet:3 no-text"), read.reasons());
    Metadata known = read.articles().get(0).metadata();
    assertEquals("T", known.headline());
    assertEquals("id-one", known.sourceId());
    assertEquals(List.of("Ann Roe", "Bo Li"), known.bylines());
    assertEquals(MONDAY, known.publishedAt());
  }

  @Test
  public void ourOwnArticlesKeepWhereTheyCameFrom() throws IOException {
    Map<String, String> footer = Map.of("newsbeam.column.content_hash", "hash");
    write("o", footer, new Own("x", "news/a.txt", 0, null, "a"), new Own("y", "b", 7, "i", "b"));
    Records read = read(JsonPaths.STANDARD);
    assertEquals(List.of("news/a.txt:0 a", "b:7 b"), read.texts());
    assertEquals(Ids.articleId("b", 7), read.articles().get(1).articleId());
    assertEquals("i", read.articles().get(1).metadata().sourceId());
    assertEquals(2, read.count());
  }

  @Test
  public void ourOtherTablesAreNotTakenForArticles() throws IOException {
    write("q", Map.of("newsbeam.column.quote_id", "id"), new Own("x", "a", 0, null, "a quote"));
    Records read = read(JsonPaths.STANDARD);
    assertEquals(List.of("q:0 no-articles"), read.reasons());
    assertEquals(List.of(), read.texts());
  }

  @Test
  public void aDamagedFileIsAReject() throws IOException {
    write("z.parquet", Map.of(), stories(300));
    byte[] bytes = Files.readAllBytes(root.resolve("z.parquet"));
    Files.write(root.resolve("cut.parquet"), Arrays.copyOf(bytes, bytes.length / 2));
    Files.write(root.resolve("text.parquet"), "this is no table, but a text".getBytes(UTF_8));
    Arrays.fill(bytes, 200, 400, (byte) 'x');
    Files.write(root.resolve("page.parquet"), bytes);
    Records read = read(JsonPaths.parse("text:article.body"));
    assertEquals(
        List.of(
            "cut.parquet:0 bad-parquet",
            "page.parquet:0 bad-parquet",
            "text.parquet:0 bad-parquet"),
        read.reasons());
    assertEquals(300, read.articles().size());
  }

  @Test
  public void rowGroupsAreReadApartAndTheirRowsKeepTheirNumbers() throws IOException {
    write("big.parquet", Map.of(), stories(6_000));
    List<InputFile> files = FileListing.list(List.of("."), root);
    assertTrue(WorkPlanner.plan(files, 50_000, FileOpener.create()).size() > 1);
    Records read = read(JsonPaths.parse("text:article.body"));
    assertEquals(6_000, read.count());
    List<Article> articles = read.articles();
    for (int i = 0; i < articles.size(); i++) {
      assertEquals(i + 1, articles.get(i).record());
      assertEquals("id-" + articles.get(i).text(), articles.get(i).metadata().sourceId());
    }
  }

  private static Story[] stories(int number) {
    Story[] stories = new Story[number];
    Arrays.setAll(stories, i -> story("story " + Ids.of("" + i) + Ids.of("more" + i)));
    return stories;
  }

  private static Story story(String text) {
    return new Story("id-" + text, "T", new Body(text), List.of("By Ann Roe", "Bo Li"), MONDAY, 7);
  }

  @SafeVarargs
  private <T> void write(String name, Map<String, String> footer, T... rows) throws IOException {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) rows[0].getClass();
    try (OutputStream out = Files.newOutputStream(root.resolve(name));
        ParquetWriter<T> writer =
            CarpetParquetWriter.builder(new OutputStreamOutputFile(out), type)
                .withConf(new PlainParquetConfiguration())
                .withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE)
                .withRowGroupSize(100_000L)
                .withExtraMetaData(footer)
                .build()) {
      for (T row : rows) {
        writer.write(row);
      }
    }
  }

  private Records read(JsonPaths paths) throws IOException {
    return Records.read(FileListing.list(List.of("."), root), root, 50_000, paths);
  }
}
