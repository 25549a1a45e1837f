// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.plan.WorkPlanner;
import org.newsbeam.ingest.store.FileListing;
import org.newsbeam.ingest.store.StorageOpener;
import org.newsbeam.model.Reject;

public class UnitReaderTest {

  private static final int MAX_BYTES = 10_000_000;
  private static final long WORK_BYTES = 4_000_000;
  private static final String LINES =
      "{\"text\":\"one\"}\n{\"text\":\"two\"}\n{\"text\":\"three\"}\n";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void aTextIsReadUnaltered() throws IOException {
    write("a.txt", "\ufeff One\r\ntwo\0 \n\n".getBytes(UTF_8));
    write("noending", "plain".getBytes(UTF_8));
    write("w.text", "Café “open”".getBytes(Charset.forName("windows-1252")));
    write("z.txt.gz", Gzip.pack("packed".getBytes(UTF_8)));
    Records read = read();
    assertEquals(
        List.of(
            "a.txt:0  One\r\ntwo\0 \n\n",
            "noending:0 plain",
            "w.text:0 Café “open”",
            "z.txt.gz:0 packed"),
        read.texts());
    assertEquals(List.of(), read.reasons());
    assertEquals(4, read.count());
  }

  @Test
  public void whatIsNoArticleIsRejected() throws IOException {
    write("blank.txt", "\r\n \u00a0\t".getBytes(UTF_8));
    write("empty.html", new byte[0]);
    write("empty.jsonl", new byte[0]);
    write("empty.jsonl.gz", Gzip.pack("\n\n".getBytes(UTF_8)));
    write("noise.txt", new byte[100]);
    write("page.txt", "\n<!DOCTYPE html><p>Hi".getBytes(UTF_8));
    write("paper", "%PDF-1.7".getBytes(UTF_8));
    write("pretty.json", "{\n \"title\": \"one\"\n}".getBytes(UTF_8));
    Records read = read();
    assertEquals(
        List.of(
            "blank.txt:0 empty",
            "empty.html:0 empty",
            "empty.jsonl:0 empty",
            "empty.jsonl.gz:0 empty",
            "noise.txt:0 binary",
            "page.txt:0 no-article",
            "paper:0 unreadable",
            "pretty.json:0 no-text"),
        read.reasons());
    assertEquals(List.of(), read.texts());
    assertEquals(8, read.count());
  }

  @Test
  public void aFileThatUnpacksWithoutEndIsRejected() throws IOException {
    write(
        "bomb.jsonl.gz",
        Gzip.pack(("{\"text\":\"one\"}\n" + " \n".repeat(20_000_000)).getBytes(UTF_8)));
    Records read = read();
    assertEquals(List.of("bomb.jsonl.gz:1 one"), read.texts());
    assertEquals("compression-bomb", read.rejects().get(0).reason());
  }

  @Test
  public void jsonLinesAreKnownByNameOrContent() throws IOException {
    write("a.jsonl", LINES.getBytes(UTF_8));
    write("b.ndjson.gz", Gzip.pack(LINES.getBytes(UTF_8)));
    write("c.txt", "\ufeff\n{\"text\":\"one\"}\r\n \r\n{\"text\":\"two\"}".getBytes(UTF_8));
    write("d", ("{\"text\":\"" + "long ".repeat(3000) + "\"}").getBytes(UTF_8));
    write("e.txt", "{ no JSON, but a text }".getBytes(UTF_8));
    Records read = read();
    assertEquals(
        List.of(
            "a.jsonl:1 one",
            "a.jsonl:2 two",
            "a.jsonl:3 three",
            "b.ndjson.gz:1 one",
            "b.ndjson.gz:2 two",
            "b.ndjson.gz:3 three",
            "c.txt:2 one",
            "c.txt:4 two",
            "d:1 " + "long ".repeat(3000),
            "e.txt:0 { no JSON, but a text }"),
        read.texts());
    assertEquals(List.of(), read.reasons());
  }

  @Test
  public void aFileThatCannotBeOpenedIsUnreadable() throws IOException {
    FileOpener opener =
        (uri, begin) -> {
          if (uri.endsWith("secret")) {
            throw new AccessDeniedException(uri);
          }
          return StorageOpener.create().open(uri, begin);
        };
    List<InputFile> files =
        List.of(
            new InputFile(folder.getRoot().toURI().toString(), 0),
            new InputFile("file:///no/such/file", 5_000_000),
            new InputFile("mem:/secret", 1));
    Records read = Records.read(files, folder.getRoot().toPath(), MAX_BYTES, WORK_BYTES, opener);
    assertEquals(
        List.of(
            "the file cannot be read: it is a folder that cannot be looked into",
            "the file was listed, but there is none when it is to be read",
            "the file cannot be read: permission denied"),
        read.rejects().stream().map(Reject::message).toList());
    assertEquals(
        List.of("unreadable", "gone", "unreadable"),
        read.rejects().stream().map(Reject::reason).toList());
    assertEquals(3, read.count());
  }

  @Test
  public void aFileThatChangedSinceItWasListedIsRejected() throws IOException {
    write("a.txt", "The ferry sank.".getBytes(UTF_8));
    write("b.jsonl", LINES.getBytes(UTF_8));
    write("c.jsonl", LINES.getBytes(UTF_8));
    write("d.txt", "The ferry sailed.".getBytes(UTF_8));
    List<InputFile> files = list();
    write("a.txt", "The ferry sank again.".getBytes(UTF_8));
    Path touched = folder.getRoot().toPath().resolve("b.jsonl");
    Files.setLastModifiedTime(touched, FileTime.fromMillis(1_000));
    Files.delete(folder.getRoot().toPath().resolve("c.jsonl"));
    UnitRecords read = unit(files, StorageOpener.create());
    assertEquals(List.of("d.txt:0 The ferry sailed."), records.texts());
    assertEquals(
        List.of("a.txt:0 changed", "b.jsonl:0 changed", "c.jsonl:0 gone"), records.reasons());
    assertEquals(
        "the file has changed since it was listed: it had 15 bytes and has 21",
        records.rejects().get(0).message());
    assertEquals(4, read.records());
    assertEquals(files.subList(0, 3).stream().map(InputFile::uri).toList(), read.unread());
  }

  @Test
  public void aFileThatChangesWhileItIsReadIsRejectedInPlaceOfItsLastRecord() throws IOException {
    write("a.txt", "The ferry sank.".getBytes(UTF_8));
    write("b.jsonl", LINES.getBytes(UTF_8));
    List<InputFile> files = list();
    FileOpener changing =
        new FileOpener() {
          private final Set<String> opened = new HashSet<>();

          @Override
          public InputStream open(String uri, long begin) throws IOException {
            opened.add(uri);
            return StorageOpener.create().open(uri, begin);
          }

          @Override
          public InputFile stat(InputFile listed) {
            long now = listed.bytes() + (opened.contains(listed.uri()) ? 1 : 0);
            return new InputFile(listed.uri(), now, listed.modifiedMillis());
          }
        };
    UnitRecords read = unit(files, changing);
    assertEquals(List.of("b.jsonl:1 one", "b.jsonl:2 two"), records.texts());
    assertEquals(List.of("a.txt:0 changed", "b.jsonl:3 changed"), records.reasons());
    assertEquals(4, read.records());
    assertEquals(2, read.unread().size());
  }

  @Test
  public void eachPartOfAFileThatIsGoneIsItsOwnReject() throws IOException {
    write("b.jsonl", LINES.getBytes(UTF_8));
    List<WorkUnit> units = WorkPlanner.plan(list(), 20, StorageOpener.create());
    Files.delete(folder.getRoot().toPath().resolve("b.jsonl"));
    for (WorkUnit unit : units) {
      reader(StorageOpener.create()).read(unit, records.articles()::add, records.rejects()::add);
    }
    assertEquals(List.of("b.jsonl:1 gone", "b.jsonl:3 gone"), records.reasons());
  }

  private final Records records = new Records(new ArrayList<>(), new ArrayList<>(), 0);

  private UnitRecords unit(List<InputFile> files, FileOpener opener) {
    WorkUnit unit = WorkUnit.of(files);
    return reader(opener).read(unit, records.articles()::add, records.rejects()::add);
  }

  private UnitReader reader(FileOpener opener) {
    return new UnitReader(ReadSettings.usual().withBase(folder.getRoot().toString()), opener);
  }

  private List<InputFile> list() throws IOException {
    return FileListing.list(List.of("."), folder.getRoot().toPath());
  }

  @Test
  public void aLineOf50MegabytesIsSkipped() throws IOException {
    byte[] line = new byte[50_000_000];
    Arrays.fill(line, (byte) 'x');
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes("{\"text\":\"one\"}\n".getBytes(UTF_8));
    file.writeBytes(line);
    file.writeBytes("\n{\"text\":\"two\"}\n".getBytes(UTF_8));
    write("a.jsonl", file.toByteArray());
    Records read = read();
    assertEquals(List.of("a.jsonl:1 one", "a.jsonl:3 two"), read.texts());
    assertEquals(List.of("a.jsonl:2 too-large"), read.reasons());
    assertEquals("x".repeat(200), read.rejects().get(0).sample());
  }

  @Test
  public void anArticleOf5MegabytesIsReadAndOneOverTheLimitIsNot() throws IOException {
    write("a.txt", "word ".repeat(1_000_000).getBytes(UTF_8));
    write("b.txt", "word ".repeat(2_000_001).getBytes(UTF_8));
    write("c.jsonl", ("{\"text\":\"" + "word ".repeat(1_000_000) + "\"}").getBytes(UTF_8));
    Records read = read();
    assertEquals(
        List.of(5_000_000, 5_000_000),
        read.articles().stream().map(article -> article.text().length()).toList());
    assertEquals(List.of("b.txt:0 too-large"), read.reasons());
  }

  private Records read() throws IOException {
    Path root = folder.getRoot().toPath();
    return Records.read(FileListing.list(List.of("."), root), root, MAX_BYTES, WORK_BYTES);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.getRoot().toPath().resolve(name), bytes);
  }
}
