// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What people point the program at before they have read how it wants to be used. */
public class FirstTriesTest {

  private static final String TEXT =
      "Café news\n\nThe ferry sank on Monday, the coast guard said.\n";

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path folder;

  @Before
  public void makeFolder() throws IOException {
    folder = temporary.newFolder("mine").toPath();
  }

  @Test
  public void anEmptyFolderIsAMistakeInOneLine() {
    CommandRun run =
        CommandRun.of("run", "--input=" + folder, "--output=" + temporary.getRoot() + "/out");
    assertEquals(2, run.exit());
    assertEquals(1, run.err().lines().count());
    assertThat(run.err(), containsString(folder.toString()));
  }

  @Test
  public void whateverCharsetTheTextIsTheSame() throws IOException {
    write("bom8.txt", join("efbbbf", TEXT.getBytes(UTF_8)));
    write("le.txt", join("fffe", TEXT.getBytes(UTF_16LE)));
    write("be.txt", join("feff", TEXT.getBytes(UTF_16BE)));
    write("latin.txt", TEXT.getBytes(ISO_8859_1));
    write("crlf.txt", TEXT.replace("\n", "\r\n").getBytes(UTF_8));
    write("cr.txt", TEXT.replace("\n", "\r").getBytes(UTF_8));
    write("bom.json", join("efbbbf", "{\n\"text\": \"Café news\"}".getBytes(UTF_8)));
    write("bom.jsonl", join("efbbbf", "{\"text\": \"Café news\"}\n".getBytes(UTF_8)));
    Map<String, String> found = run();
    assertEquals(8, found.size());
    found.forEach((name, start) -> assertEquals(name, "Café news", start));
  }

  @Test
  public void filesOfOtherKindsAreRejectsWithTheirReasons() throws IOException {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    write("noise.bin", noise);
    write("program", join("7f454c46020101", noise));
    write("picture.txt", join("89504e470d0a1a0a", noise));
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      out.putNextEntry(new ZipEntry("page.html"));
      out.write(TEXT.getBytes(UTF_8));
    }
    write("page.html", zip.toByteArray());
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gzip)) {
      out.write(TEXT.repeat(100).getBytes(UTF_8));
    }
    write("cut.txt.gz", Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2));
    write("cut.html.gz", Arrays.copyOf(gzip.toByteArray(), gzip.size() / 2));
    write("good.txt", TEXT.getBytes(UTF_8));
    assertEquals(
        Map.of(
            "noise.bin", "binary",
            "program", "binary",
            "picture.txt", "unsupported-format",
            "page.html", "Café news",
            "cut.txt.gz", "truncated",
            "cut.html.gz", "truncated",
            "good.txt", "Café news"),
        run());
  }

  @Test
  public void aLineOf200MegabytesTakesBoundedMemory() throws IOException {
    for (String name : new String[] {"long.txt", "long.jsonl", "long.html", "long.json"}) {
      try (var out = Files.newOutputStream(folder.resolve(name))) {
        out.write((name.equals("long.html") ? "<html>" : "{\"text\": \"").getBytes(UTF_8));
        byte[] words = "word ".repeat(200_000).getBytes(UTF_8);
        for (int i = 0; i < (name.equals("long.txt") ? 200 : 30); i++) {
          out.write(words);
        }
      }
    }
    write("good.txt", TEXT.getBytes(UTF_8));
    Map<String, String> found = run();
    assertEquals("too-large", found.get("long.txt"));
    assertEquals("too-large", found.get("long.jsonl"));
    assertEquals("too-large", found.get("long.html"));
    assertEquals("too-large", found.get("long.json"));
  }

  /** The first line of each article, or the reason of the reject, by file name. */
  private Map<String, String> run() throws IOException {
    String output = temporary.getRoot() + "/out";
    CommandRun.whole("run", "--input=" + folder, "--output=" + output);
    Map<String, String> found = new TreeMap<>();
    TableText.of(output, List.of("articles", "rejects"))
        .values()
        .forEach(rows -> rows.forEach(row -> add(row, found)));
    return found;
  }

  private static void add(String line, Map<String, String> found) {
    try {
      JsonNode row = new ObjectMapper().readTree(line);
      String uri = row.get("source_uri").asText();
      String what =
          row.has("reason")
              ? row.get("reason").asText()
              : row.get("text").asText().lines().findFirst().orElse("");
      found.put(uri.substring(uri.lastIndexOf('/') + 1), what);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] join(String hex, byte[] bytes) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(HexFormat.of().parseHex(hex));
    joined.writeBytes(bytes);
    return joined.toByteArray();
  }
}
