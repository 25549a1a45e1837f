// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

/** Holds the guideline to its examples. */
public class GuidelineTest {

  private static final Path GUIDELINE =
      Path.of("src/main/resources/org/newsbeam/quote/guideline.md");

  private static final Pattern LAST_CELL = Pattern.compile("\\| (`[a-z`, -]+`) \\|$");

  private static final Pattern PAIR = Pattern.compile("`([a-z-]+)`");

  private static Stream<String> pairs() throws IOException {
    List<String> lines = Files.readAllLines(GUIDELINE);
    return lines.stream()
        .flatMap(line -> LAST_CELL.matcher(line).results())
        .map(MatchResult::group)
        .flatMap(cell -> PAIR.matcher(cell).results())
        .map(found -> found.group(1));
  }

  @Test
  public void everyPairThatTheGuidelineNamesIsThere() throws IOException {
    Path folder = Path.of("../testdata/quote");
    List<String> missing =
        pairs().filter(name -> Files.notExists(folder.resolve(name + ".input"))).toList();
    assertEquals(List.of(), missing);
    assertTrue(pairs().count() > 40);
  }

  @Test
  public void everyRowOfTheGuidelineNamesAPair() throws IOException {
    List<String> rows =
        Files.readAllLines(GUIDELINE).stream()
            .takeWhile(line -> !line.equals("## The rules and the ranker"))
            .filter(line -> line.startsWith("| ") && !line.startsWith("| what"))
            .filter(line -> !LAST_CELL.matcher(line).find())
            .toList();
    assertEquals(List.of(), rows);
  }
}
