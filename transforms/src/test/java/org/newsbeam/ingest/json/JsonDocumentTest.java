// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.Gzip;
import org.newsbeam.ingest.Records;
import org.newsbeam.ingest.store.FileListing;

public class JsonDocumentTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void anObjectIsTheOnlyRecordOfItsFile() throws IOException {
    Records read =
        read("a.json", "{\n  \"title\": \"T\",\n  \"text\": \"one\"\n}\n".getBytes(UTF_8));
    assertEquals(List.of("a.json:0 one"), read.texts());
    assertEquals("T", read.articles().get(0).metadata().headline());
  }

  @Test
  public void elementsOfAnArrayAreCounted() throws IOException {
    String array =
        """
        [
          {"text": "one", "tags": [{"a": []}]}, 7,
          {"title": "no text"},
          {"text": "four"}
        ]
        """;
    Records read = read("a.json", array.getBytes(UTF_8));
    assertEquals(List.of("a.json:1 one", "a.json:4 four"), read.texts());
    assertEquals(List.of("a.json:2 bad-json", "a.json:3 no-text"), read.reasons());
    assertEquals(read.texts(), read("a.json", array.getBytes(UTF_16)).texts());
    assertEquals(
        List.of("a.json.gz:1 one", "a.json.gz:4 four"),
        read("a.json.gz", Gzip.pack(array.getBytes(UTF_8))).texts());
  }

  @Test
  public void objectsMayFollowOneAnother() throws IOException {
    Records read = read("a.json", "{\n\"text\": \"one\"}\n{\n\"text\": \"two\"}".getBytes(UTF_8));
    assertEquals(List.of("a.json:1 one", "a.json:2 two"), read.texts());
  }

  @Test
  public void whatStandsBeforeDamageIsKept() throws IOException {
    Records cut = read("a.json", "[{\"text\": \"one\"},\n{\"text\": \"tw".getBytes(UTF_8));
    assertEquals(List.of("a.json:1 one"), cut.texts());
    assertEquals(List.of("a.json:2 truncated"), cut.reasons());
    Records bad = read("a.json", "[{\"text\": \"one\"},\n{text: two}]".getBytes(UTF_8));
    assertEquals(List.of("a.json:1 one"), bad.texts());
    assertEquals(List.of("a.json:2 bad-json"), bad.reasons());
  }

  @Test
  public void whatFollowsAnArticleCostsItNothing() throws IOException {
    Records read = read("a.json", "{\n\"text\": \"one\"}\n} what is this".getBytes(UTF_8));
    assertEquals(List.of("a.json:1 one"), read.texts());
    assertEquals(List.of("a.json:2 bad-json"), read.reasons());
    Records array = read("a.json", "[{\"text\": \"one\"}, {\"text\": \"two\"} {".getBytes(UTF_8));
    assertEquals(List.of("a.json:1 one", "a.json:2 two"), array.texts());
    assertEquals(List.of("a.json:3 bad-json"), array.reasons());
    Records after = read("a.json", "[{\"text\": \"one\"}] what is this".getBytes(UTF_8));
    assertEquals(List.of("a.json:1 one"), after.texts());
    assertEquals(List.of("a.json:2 bad-json"), after.reasons());
  }

  @Test
  public void arraysMayFollowOneAnother() throws IOException {
    byte[] first = Gzip.pack("[{\"text\": \"one\"}]\n".getBytes(UTF_8));
    byte[] second = Gzip.pack("[{\"text\": \"two\"}, [3]]\n{\"text\": \"four\"}".getBytes(UTF_8));
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);
    Records read = read("a.json.gz", both.toByteArray());
    assertEquals(List.of("a.json.gz:1 one", "a.json.gz:2 two", "a.json.gz:4 four"), read.texts());
    assertEquals(List.of("a.json.gz:3 bad-json"), read.reasons());
  }

  @Test
  public void anArticleThatIsTooLargeCostsItselfAlone() throws IOException {
    String words = "\"word\", ".repeat(500);
    Records read =
        read("a.json", ("[{\"a\": [" + words + "1]},\n{\"text\": \"two\"}]").getBytes(UTF_8));
    assertEquals(List.of("a.json:2 two"), read.texts());
    assertEquals(List.of("a.json:1 too-large"), read.reasons());
    Records string = read("a.json", ("[\"" + "x".repeat(5000) + "\"]").getBytes(UTF_8));
    assertEquals(List.of("a.json:1 too-large"), string.reasons());
  }

  @Test
  public void anEmptyArrayIsEmpty() throws IOException {
    assertEquals(List.of("a.json:0 empty"), read("a.json", "[]".getBytes(UTF_8)).reasons());
  }

  private Records read(String name, byte[] bytes) throws IOException {
    Path root = folder.newFolder().toPath();
    Files.write(root.resolve(name), bytes);
    return Records.read(FileListing.list(List.of("."), root), root, 2_000, 4_000_000);
  }
}
