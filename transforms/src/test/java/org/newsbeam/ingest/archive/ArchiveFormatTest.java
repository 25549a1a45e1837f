// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.Records;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.plan.WorkPlanner;
import org.newsbeam.ingest.store.StorageOpener;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

public final class ArchiveFormatTest {

  private static final String LINES = "{\"text\":\"Rain.\"}\n{\"text\":\"Wind.\"}\n";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void filesInAZipAreReadAsIfTheyLayByThemselves() throws IOException {
    Records read = read("a.zip", zip("news/a.txt", "Snow.", "b.jsonl", LINES));
    assertEquals(
        List.of("a.zip!/news/a.txt:0 Snow.", "a.zip!/b.jsonl:1 Rain.", "a.zip!/b.jsonl:2 Wind."),
        read.texts());
    assertEquals(List.of(), read.reasons());
  }

  @Test
  public void aLargeZipIsCutAndEachFileReadOnce() throws IOException {
    String[] files = new String[400];
    for (int i = 0; i < files.length; i += 2) {
      files[i] = "%03d.txt".formatted(i);
      files[i + 1] = "Rain number %d. ".formatted(i) + noise(i);
    }
    Path file = Files.write(folder.getRoot().toPath().resolve("a.zip"), zip(files));
    InputFile listed = InputFile.of(file, Files.readAttributes(file, BasicFileAttributes.class));
    int parts = WorkPlanner.plan(List.of(listed), 150_000, StorageOpener.create()).size();
    assertTrue(parts + " parts", parts > 5);
    Records cut = Records.read(List.of(listed), folder.getRoot().toPath(), 1 << 20, 150_000);
    Records whole = Records.read(List.of(listed), folder.getRoot().toPath(), 1 << 20, 1 << 30);
    assertEquals(200, whole.texts().size());
    assertEquals(whole.texts(), cut.texts());
    assertEquals(List.of(), cut.reasons());
  }

  /** Letters that hardly pack. */
  private static String noise(int seed) {
    return new Random(seed)
        .ints(8_000, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  public void filesInATarAreReadPackedOrNot() throws IOException {
    byte[] tar = tar("./a.txt", "Snow.", "b.jsonl", LINES);
    for (String name : new String[] {"a.tar", "a.tar.gz", "a.tgz"}) {
      byte[] stored = name.endsWith("gz") ? packed(tar, GZIPOutputStream::new) : tar;
      assertEquals(
          List.of(name + "!/a.txt:0 Snow.", name + "!/b.jsonl:1 Rain.", name + "!/b.jsonl:2 Wind."),
          read(name, stored).texts());
    }
  }

  @Test
  public void whatNoFolderWouldShowIsPassedOver() throws IOException {
    Records read = read("a.zip", zip("__MACOSX/._a.txt", "x", ".hidden", "x", "a.txt", "Snow."));
    assertEquals(List.of("a.zip!/a.txt:0 Snow."), read.texts());
    assertEquals(List.of(), read.reasons());
  }

  @Test
  public void anArchiveInAnArchiveAndAnEmptyOneAreRejects() throws IOException {
    assertEquals(
        List.of("a.zip!/b.zip:0 unsupported-format"),
        read("a.zip", zipOf("b.zip", zip("c.txt", "Snow."))).reasons());
    assertEquals(List.of("a.zip:0 empty"), read("a.zip", zip()).reasons());
  }

  @Test
  public void aZipThatBreaksOffIsAReject() throws IOException {
    byte[] whole = zip("a.txt", "Snow.");
    assertEquals(
        List.of("a.zip:0 truncated"),
        read("a.zip", Arrays.copyOf(whole, whole.length - 30)).reasons());
  }

  @Test
  public void aFilePackedAsAWholeIsUnpacked() throws IOException {
    byte[] lines = LINES.getBytes(UTF_8);
    assertLines("a.jsonl.bz2", packed(lines, BZip2CompressorOutputStream::new));
    assertLines("b.jsonl.xz", packed(lines, out -> new XZOutputStream(out, new LZMA2Options())));
    assertLines("c.jsonl.zst", packed(lines, ZstdOutputStream::new));
    assertLines("d.ndjson.gz", packed(lines, GZIPOutputStream::new));
  }

  @Test
  public void aPackedFileThatBreaksOffLosesOnlyItsEnd() throws IOException {
    byte[] whole = packed(LINES.getBytes(UTF_8), ZstdOutputStream::new);
    assertEquals(
        List.of("a.jsonl.zst:1 truncated"),
        read("a.jsonl.zst", Arrays.copyOf(whole, whole.length - 8)).reasons());
  }

  private void assertLines(String name, byte[] packed) throws IOException {
    assertEquals(List.of(name + ":1 Rain.", name + ":2 Wind."), read(name, packed).texts());
  }

  private Records read(String name, byte[] bytes) throws IOException {
    Path file = Files.write(folder.getRoot().toPath().resolve(name), bytes);
    InputFile listed = InputFile.of(file, Files.readAttributes(file, BasicFileAttributes.class));
    return Records.read(List.of(listed), folder.getRoot().toPath(), 1 << 20, 1 << 20);
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] zipOf(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] content = namesAndTexts[i + 1].getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(namesAndTexts[i]);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private interface Packer {
    OutputStream open(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] content, Packer packer) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packer.open(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
