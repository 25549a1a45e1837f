// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class CsvLinesTest {

  private static Map<String, Object> row() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("text", "He said \"no\", twice.\nThen he left 🎣");
    row.put("seen", Instant.parse("2024-02-29T12:00:00Z"));
    row.put("none", null);
    row.put("spans", List.of(Map.of("begin", 1), Map.of("on", LocalDate.of(2024, 2, 29))));
    return row;
  }

  private static String csv(Map<String, Object> row, boolean onTerminal) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, UTF_8);
    CsvLines lines = new CsvLines(out, List.copyOf(row.keySet()), onTerminal);
    lines.print(row);
    lines.end();
    return bytes.toString(UTF_8);
  }

  @Test
  public void aRowIsARecordOfRfc4180() throws IOException {
    assertEquals(
        """
        text,seen,none,spans
        "He said ""no"", twice.
        Then he left 🎣",2024-02-29T12:00:00Z,,"[{""begin"":1},{""on"":""2024-02-29""}]"
        """
            .replace("\n", "\r\n")
            .replace("twice.\r\n", "twice.\n"),
        csv(row(), false));
  }

  @Test
  public void whatWouldSteerATerminalIsEscapedThere() throws IOException {
    Map<String, Object> row = Map.of("text", "a\u001b[2Jb");
    assertEquals("text\r\na\u001b[2Jb\r\n", csv(row, false));
    assertEquals(-1, csv(row, true).indexOf('\u001b'));
  }

  @Test
  public void aRowOfJsonKeepsNullsAndNumbers() {
    assertEquals(
        """
        {"text":"He said \\"no\\", twice.\\nThen he left 🎣","seen":"2024-02-29T12:00:00Z",\
        "none":null,"spans":[{"begin":1},{"on":"2024-02-29"}]}""",
        JsonRow.of(row()));
  }
}
