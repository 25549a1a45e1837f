// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.Gzip;
import org.newsbeam.ingest.Records;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.plan.WorkPlanner;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.store.FileListing;
import org.newsbeam.ingest.store.StorageOpener;
import org.newsbeam.model.Metadata;

public class TableFormatTest {

  private static final long WORK_BYTES = 4_000_000;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void aRowIsAnArticleWithTheFieldsOfJson() throws IOException {
    write(
        "a.tsv",
        "id\tTitle\tauthor\tdate\toutlet\turl\ttext\n"
            + "7\tHarbour reopens\tAnn Roe\t2024-05-06\tThe Bee\thttp://bee.example/7\tA boat"
            + " came.\n");
    Records read = read();
    assertEquals(List.of("a.tsv:1 A boat came."), read.texts());
    Metadata known = read.articles().get(0).metadata();
    assertEquals("7", known.sourceId());
    assertEquals("Harbour reopens", known.headline());
    assertEquals(List.of("Ann Roe"), known.bylines());
    assertEquals(Instant.parse("2024-05-06T00:00:00Z"), known.publishedAt());
    assertEquals("The Bee", known.outlet());
    assertEquals("http://bee.example/7", known.url());
  }

  @Test
  public void aFieldInMarksMayHoldLineEndsDelimitersAndMarks() throws IOException {
    write("a.tsv", "id\ttext\n1\t\"one\n\ttwo\r\n\"\"three\"\"\"\n2\t\"four\"\r\n");
    write("b.csv", "\ufeff\"text\",id\n\"said, \"\"no\"\"\",1\n");
    assertEquals(
        List.of("a.tsv:1 one\n\ttwo\r\n\"three\"", "a.tsv:2 four", "b.csv:1 said, \"no\""),
        read().texts());
    assertEquals(List.of(), read().reasons());
  }

  @Test
  public void aTextThatBeginsWithAQuoteStaysAsItIs() throws IOException {
    write(
        "a.tsv",
        """
        id\ttext
        1\t"No," she said. "Never."
        2\t"Nobody closes this
        3\tnot "here" either
        """);
    assertEquals(
        List.of(
            "a.tsv:1 \"No,\" she said. \"Never.\"",
            "a.tsv:2 \"Nobody closes this",
            "a.tsv:3 not \"here\" either"),
        read().texts());
    assertEquals(List.of(), read().reasons());
  }

  @Test
  public void theFirstRowOfACsvTellsWhatStandsBetweenItsFields() throws IOException {
    write("a.csv", "id;text;\"a,b,c,d\"\n1;one, two;x\n");
    write("b.csv", "id|text\n1|one; two\n");
    write("c.csv", "id\ttext\n1\tone, two\n");
    write("d.csv", "text\nalone\n");
    assertEquals(
        List.of("a.csv:1 one, two", "b.csv:1 one; two", "c.csv:1 one, two", "d.csv:1 alone"),
        read().texts());
  }

  @Test
  public void blankLinesAreNoRows() throws IOException {
    write("a.csv", "\n\r\nid,text\n\n1,one\n\r\n2,two\n\n");
    assertEquals(List.of("a.csv:1 one", "a.csv:2 two"), read().texts());
    assertEquals(List.of(), read().reasons());
  }

  @Test
  public void aRowThatDoesNotFitTheFirstIsAReject() throws IOException {
    write("a.csv", "id,text\n1,one\n2\n3,a,b\n4,four\n5,\n");
    Records read = read();
    assertEquals(List.of("a.csv:1 one", "a.csv:4 four"), read.texts());
    assertEquals(
        List.of("a.csv:2 bad-table", "a.csv:3 bad-table", "a.csv:5 empty"), read.reasons());
    assertEquals(
        "the row has 3 fields, and the first row of the table has 2",
        read.rejects().get(1).message());
    assertEquals("3 | a | b", read.rejects().get(1).sample());
  }

  @Test
  public void aTableThatCannotHoldArticlesIsOneReject() throws IOException {
    write("a.csv", "id,headline\n1,one\n2,two\n");
    write("b.csv", "id,text,text\n1,one,two\n");
    write("c.csv", "id,text\n");
    write("d.csv", "\n");
    write("f.csv", "\0\0\0,\0\0\n1,one\n");
    Records read = read();
    assertEquals(
        List.of(
            "a.csv:0 no-text",
            "b.csv:0 bad-table",
            "c.csv:0 empty",
            "d.csv:0 empty",
            "f.csv:0 bad-table"),
        read.reasons());
    assertEquals(
        "no column is called text, body, content, articleBody or the like; the first row is: id, headline",
        read.rejects().get(0).message());
    assertEquals("two columns are called text", read.rejects().get(1).message());
  }

  @Test
  public void eachFieldIsReadInTheCharsetThatItIsIn() throws IOException {
    write("a.csv", "id,text\n1,Café “open”\n".getBytes(Charset.forName("windows-1252")));
    write("b.csv", "id,text\n1,Café “open”\n".getBytes(UTF_8));
    write("c.csv.gz", Gzip.pack("id,text\n1,packed\n".getBytes(UTF_8)));
    write("d.csv", "\ufeffid;text\r\n1;“Café” 😀\r\n".getBytes(UTF_16LE));
    write("e.tsv.gz", Gzip.pack("\ufeffid\ttext\n1\tone\n".getBytes(UTF_16BE)));
    assertEquals(
        List.of(
            "a.csv:1 Café “open”",
            "b.csv:1 Café “open”",
            "c.csv.gz:1 packed",
            "d.csv:1 “Café” 😀",
            "e.tsv.gz:1 one"),
        read().texts());
    assertEquals(List.of(), read().reasons());
  }

  @Test
  public void aRowOverTheLimitIsSkipped() throws IOException {
    write("a.csv", "id,text\n1,\"" + "long\n".repeat(100) + "\"\n2,two\n");
    Path root = folder.getRoot().toPath();
    Records read = Records.read(list(), root, 100, WORK_BYTES);
    assertEquals(List.of("a.csv:2 two"), read.texts());
    assertEquals(List.of("a.csv:1 too-large"), read.reasons());
  }

  @Test
  public void aRowLongerThanWhatIsKeptCostsItselfAlone() throws IOException {
    write("a.csv", "id,text\n1,\"" + "long,\n".repeat(2_000_000) + "\"\n2,two\n");
    Records read = read();
    assertEquals(List.of("a.csv:2 two"), read.texts());
    assertEquals(List.of("a.csv:1 too-large"), read.reasons());
  }

  @Test
  public void aTableIsTheSameHoweverItIsCut() throws IOException {
    Random random = new Random(11);
    String[] parts = {"a", "\"", "\"\"", "\n", "\r\n", ",", "\n7,", " word", "é", "\"x\","};
    StringBuilder table = new StringBuilder("id,text\n");
    for (int i = 0; i < 3_000; i++) {
      table.append(parts[random.nextInt(parts.length)]);
    }
    write("a.csv", table.toString());
    Records whole = read();
    assertTrue(whole.texts().size() > 20);
    for (long bytes : new long[] {1, 10, 77, 500}) {
      assertTrue(WorkPlanner.plan(list(), bytes, StorageOpener.create()).size() > 1);
      Records cut = Records.read(list(), folder.getRoot().toPath(), bytes, JsonPaths.STANDARD);
      assertEquals(whole.reasons(), cut.reasons());
      assertEquals(whole.texts(), cut.texts());
      assertEquals(whole.articles(), cut.articles());
      assertEquals(whole.rejects(), cut.rejects());
    }
  }

  private List<InputFile> list() throws IOException {
    return FileListing.list(List.of("."), folder.getRoot().toPath());
  }

  private Records read() throws IOException {
    return Records.read(list(), folder.getRoot().toPath(), WORK_BYTES, JsonPaths.STANDARD);
  }

  private void write(String name, String content) throws IOException {
    write(name, content.getBytes(UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.getRoot().toPath().resolve(name), bytes);
  }
}
