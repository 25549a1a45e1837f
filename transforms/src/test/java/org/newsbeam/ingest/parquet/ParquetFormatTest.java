// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.jerolba.carpet.CarpetParquetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import com.jerolba.carpet.io.OutputStreamOutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.OriginReader;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.Records;
import org.newsbeam.ingest.UnitReader;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.plan.WorkPlanner;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.record.Repeated;
import org.newsbeam.ingest.store.FileListing;
import org.newsbeam.ingest.store.StorageOpener;
import org.newsbeam.model.Article;
import org.newsbeam.model.Ids;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Reject;
import org.newsbeam.model.repeat.Origin;
import org.newsbeam.model.repeat.RepeatedRows;
import org.newsbeam.parquet.RowGroups;

public class ParquetFormatTest {

  /** A row as somebody else may name it. */
  public record Story(
      String id, String title, Body article, List<String> authors, Instant date, int words) {}

  /** A column within a column. */
  public record Body(String body) {}

  /** Some of the columns of our own table. */
  public record Own(
      String articleId, String sourceUri, long record, String sourceId, String text) {}

  private static final Map<String, String> OWN_ARTICLES =
      Map.of("newsbeam.column.content_hash", "hash");

  private static final Instant MONDAY = Instant.parse("2026-01-05T08:00:00.123Z");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private long workBytes = 50_000;

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
    write(
        "o.parquet",
        OWN_ARTICLES,
        new Own("x", "news/a.txt", 0, null, "a"),
        new Own("y", "b", 7, "i", "b"));
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
            "page.parquet:1 bad-parquet",
            "text.parquet:0 bad-parquet"),
        read.reasons());
    assertEquals(300, read.articles().size());
  }

  @Test
  public void aDamagedRowGroupCostsItselfAloneHoweverTheFileIsCut() throws IOException {
    write("big.parquet", Map.of(), stories(6_000));
    Path file = root.resolve("big.parquet");
    List<RowGroups.Group> groups =
        RowGroups.read("big", Files.newByteChannel(file)).groups().subList(0, 3);
    byte[] bytes = Files.readAllBytes(file);
    int second = (int) groups.get(1).begin();
    Arrays.fill(bytes, second, second + 5_000, (byte) 'x');
    Files.write(file, bytes);
    List<String> expected =
        List.of("big.parquet:%d bad-parquet".formatted(groups.get(1).firstRow()));
    Records apart = read(JsonPaths.parse("text:article.body"));
    workBytes = 1_000_000_000;
    Records whole = read(JsonPaths.parse("text:article.body"));
    assertEquals(expected, apart.reasons());
    assertEquals(expected, whole.reasons());
    assertEquals(apart.texts(), whole.texts());
    long lost = groups.get(2).firstRow() - groups.get(1).firstRow();
    assertEquals(6_000 - lost, whole.articles().size());
  }

  @Test
  public void aFileThatIsGoneBetweenItsRowGroupsIsNotDamaged() throws IOException {
    write("big.parquet", Map.of(), stories(6_000));
    Path file = root.resolve("big.parquet");
    long second = RowGroups.read("big", Files.newByteChannel(file)).groups().get(1).begin();
    FileOpener disk = StorageOpener.create();
    FileOpener losing =
        new FileOpener() {
          private boolean lost;

          @Override
          public InputStream open(String uri, long begin) throws IOException {
            // The footer is read before any row.
            lost |= begin >= second && begin < Files.size(file) / 2;
            if (lost) {
              throw new NoSuchFileException(uri);
            }
            return disk.open(uri, begin);
          }
        };
    for (long bytes : new long[] {50_000, 1_000_000_000}) {
      List<InputFile> files = FileListing.list(List.of("."), root);
      Records read = Records.read(files, root, bytes, JsonPaths.parse("text:article.body"), losing);
      assertTrue(read.reasons().toString(), read.reasons().size() >= 1);
      assertEquals(Set.of("gone"), read.rejects().stream().map(Reject::reason).collect(toSet()));
    }
  }

  @Test
  public void eachPartOfATableWithoutArticlesIsItsOwnReject() throws IOException {
    Map<String, String> footer = Map.of("newsbeam.column.quote_id", "id");
    write("quotes.parquet", footer, stories(6_000));
    List<String> reasons = read(JsonPaths.STANDARD).reasons();
    assertTrue(reasons.size() > 1);
    assertEquals(reasons.size(), new HashSet<>(reasons).size());
  }

  @Test
  public void rowsWhoseArticlesAreReadElsewhereAreRejects() throws IOException {
    write("a.parquet", OWN_ARTICLES, own("news/a.txt", 0), own("x.jsonl", 1), own("x.jsonl", 2));
    List<InputFile> files = FileListing.list(List.of("."), root);
    List<Origin> origins = new ArrayList<>();
    ReadSettings settings = ReadSettings.usual().withBase(root.toString());
    WorkUnit unit = WorkUnit.of(files);
    OriginReader.of(settings).read(unit, origins::add);
    String uri = files.get(0).uri();
    assertEquals(
        List.of(
            new Origin("a.parquet", Origin.FILE, uri, 0),
            new Origin("news/a.txt", 0, uri, 1),
            new Origin("x.jsonl", 1, uri, 2),
            new Origin("x.jsonl", 2, uri, 3)),
        origins);
    Records read = new Records(new ArrayList<>(), new ArrayList<>(), 0);
    UnitReader.of(settings)
        .without(Repeated.of(List.of(new RepeatedRows(uri, List.of(3L, 1L)))))
        .read(unit, read.articles()::add, read.rejects()::add);
    assertEquals(List.of("x.jsonl:1 x.jsonl 1"), read.texts());
    assertEquals(List.of("a.parquet:1 repeated", "a.parquet:3 repeated"), read.reasons());
    assertEquals(
        "record 0 of news/a.txt is read elsewhere: from that file itself, or from a later row",
        read.rejects().get(0).message());
  }

  @Test
  public void aRowOfOursThatDoesNotSayWhereItCameFromIsOneOfItsFile() throws IOException {
    write("a.parquet", OWN_ARTICLES, own("", 3), own("news/a.txt", -1), own(null, 0));
    // Another name tells nobody that the table is ours.
    write("a.table", OWN_ARTICLES, own("news/a.txt", 4));
    assertEquals(
        List.of(
            "a.parquet:1  3",
            "a.parquet:2 news/a.txt -1",
            "a.parquet:3 null 0",
            "a.table:1 news/a.txt 4"),
        read(JsonPaths.STANDARD).texts());
  }

  private static Own own(String sourceUri, long record) {
    return new Own("x", sourceUri, record, null, sourceUri + " " + record);
  }

  @Test
  public void rowGroupsAreReadApartAndTheirRowsKeepTheirNumbers() throws IOException {
    write("big.parquet", Map.of(), stories(6_000));
    List<InputFile> files = FileListing.list(List.of("."), root);
    assertTrue(WorkPlanner.plan(files, 50_000, StorageOpener.create()).size() > 1);
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
    return Records.read(FileListing.list(List.of("."), root), root, workBytes, paths);
  }
}
