// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.Records;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.store.FileListing;

public class LineRangesTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void rangesEndWithLinesAndKnowTheirFirstLine() throws IOException {
    assertEquals(
        List.of(slice(0, 6, 1), slice(6, 10, 3), slice(10, 12, 5)), cut("aa\nbb\nc\r\n\nee", 4));
    assertEquals(List.of(slice(0, 3, 1), slice(3, 6, 2)), cut("aa\nbb\n", 1));
  }

  @Test
  public void aFileOfWhiteSpaceStaysWhole() throws IOException {
    assertEquals(List.of(slice(0, 5, 0)), cut("\n\n \r\n", 1));
  }

  @Test
  public void theSizeOfAUnitChangesNothingThatIsRead() throws IOException {
    Random random = new Random(42);
    for (int round = 0; round < 20; round++) {
      Path file = folder.newFile(round + ".jsonl").toPath();
      Files.writeString(file, lines(random), UTF_8);
      Records whole = read(file, Long.MAX_VALUE);
      assertNotEquals(List.of(), whole.articles());
      for (long workBytes = 1; workBytes < 2 * Files.size(file); workBytes += workBytes / 3 + 1) {
        assertEquals("work size " + workBytes, whole, read(file, workBytes));
      }
    }
  }

  private static String lines(Random random) {
    List<String> lines = new ArrayList<>(List.of("{\"text\":\"first\"}"));
    for (int i = random.nextInt(30); i > 0; i--) {
      lines.add(
          switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "no JSON";
            case 2 -> "{\"text\":\"" + "é".repeat(random.nextInt(60)) + "\"}";
            case 3 -> "{\"text\":\"too long\",\"id\":\"" + "x".repeat(100) + "\"}";
            default -> "{\"text\":\"" + i + "\",\"id\":" + i + "}";
          });
    }
    String end = random.nextBoolean() ? "\r\n" : "\n";
    return String.join(end, lines) + (random.nextBoolean() ? end : "");
  }

  private Records read(Path file, long workBytes) throws IOException {
    Path root = folder.getRoot().toPath();
    return Records.read(FileListing.list(List.of(file.toString()), root), root, 100, workBytes);
  }

  private static List<List<Long>> cut(String content, long rangeBytes) throws IOException {
    byte[] bytes = content.getBytes(UTF_8);
    InputFile file = new InputFile("mem:/a.jsonl", bytes.length);
    return LineRanges.cut(file, new ByteArrayInputStream(bytes), rangeBytes).stream()
        .map(slice -> List.of(slice.begin(), slice.end(), slice.firstRecord()))
        .toList();
  }

  /** Begin, end and first line. */
  private static List<Long> slice(long begin, long end, long firstLine) {
    return List.of(begin, end, firstLine);
  }
}
