// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.Gzip;
import org.newsbeam.ingest.Records;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.store.FileListing;

public class GzipTest {

  private static final int MAX_BYTES = 10_000_000;
  private static final long WORK_BYTES = 4_000_000;
  private static final String LINES =
      "{\"text\":\"one\"}\n{\"text\":\"two\"}\n{\"text\":\"three\"}\n";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void aGzipCutShortGivesWhatComesBeforeTheCut() throws IOException {
    byte[] packed = Gzip.pack(LINES.getBytes(UTF_8));
    Random random = new Random(5);
    StringBuilder numbers = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      numbers.append("{\"text\":\"").append(random.nextLong()).append("\"}\n");
    }
    byte[] large = Gzip.pack(numbers.toString().getBytes(UTF_8));
    write("a.jsonl.gz", Arrays.copyOf(packed, packed.length - 10));
    write("b.txt.gz", Arrays.copyOf(packed, 5));
    write("c.jsonl.gz", Arrays.copyOf(large, large.length / 2));
    Records read = read();
    long lines = read.texts().stream().filter(text -> text.startsWith("c.")).count();
    long before = read.texts().size() - lines;
    assertTrue(before + " lines before the cut", before >= 2);
    assertTrue(lines + " lines before the cut", lines > 4000 && lines < 6000);
    assertEquals(
        List.of(
            "a.jsonl.gz:" + (before + 1) + " truncated",
            "b.txt.gz:0 truncated",
            "c.jsonl.gz:" + (lines + 1) + " truncated"),
        read.reasons());
    assertEquals(before + lines + 3, read.count());
  }

  @Test
  public void aGzipWithABadByteGivesWhatComesBeforeIt() throws IOException {
    byte[] packed = Gzip.pack(LINES.getBytes(UTF_8));
    packed[packed.length - 8] ^= 1;
    write("a.jsonl.gz", packed);
    assertEquals(
        List.of("a.jsonl.gz:1 one", "a.jsonl.gz:2 two", "a.jsonl.gz:3 three"), read().texts());
    assertEquals(List.of("a.jsonl.gz:4 unreadable"), read().reasons());
  }

  @Test
  public void allMembersOfAGzipAreReadFromAStreamThatNeverSaysWhatIsAvailable() {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    for (int i = 0; i < 3000; i++) {
      members.writeBytes(Gzip.pack("{\"text\":\"%d\"}\n".formatted(i).getBytes(UTF_8)));
    }
    FileOpener opener = (uri, begin) -> new Trickle(members.toByteArray());
    Records read =
        Records.read(
            List.of(new InputFile("mem:/a.jsonl.gz", 1)),
            folder.getRoot().toPath(),
            MAX_BYTES,
            WORK_BYTES,
            opener);
    assertEquals(3000, read.texts().size());
    assertEquals(List.of(), read.reasons());
  }

  private Records read() throws IOException {
    Path root = folder.getRoot().toPath();
    return Records.read(FileListing.list(List.of("."), root), root, MAX_BYTES, WORK_BYTES);
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.getRoot().toPath().resolve(name), bytes);
  }

  /** Gives a few bytes at a time, as a socket may. */
  private static final class Trickle extends InputStream {

    private final InputStream in;

    Trickle(byte[] bytes) {
      in = new ByteArrayInputStream(bytes);
    }

    @Override
    public int read() throws IOException {
      return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return in.read(buffer, offset, Math.min(length, 7));
    }
  }
}
