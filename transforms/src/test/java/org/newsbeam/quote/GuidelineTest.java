// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;
import org.newsbeam.model.row.Description;
import org.newsbeam.model.row.QuoteRow;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.part.SpeakerRule;

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
            .takeWhile(line -> !line.equals("## The rules by name"))
            .filter(line -> line.startsWith("| ") && !line.startsWith("| what"))
            .filter(line -> !LAST_CELL.matcher(line).find())
            .toList();
    assertEquals(List.of(), rows);
  }

  @Test
  public void theRulesAreThoseOfTheCode() throws IOException {
    String rules =
        Arrays.stream(RuleName.values())
            .map(
                rule ->
                    "| `%s` | %s | %s | `%s` |\n"
                        .formatted(rule.text(), rule.description(), rule.example(), rule.pair()))
            .collect(joining("", "|---|---|---|---|\n", "\n"));
    String speakerRules =
        Arrays.stream(SpeakerRule.values())
            .map(rule -> "| `%s` | %s |\n".formatted(rule.text(), rule.description()))
            .collect(joining("", "|---|---|\n", "\n"));
    String guideline = Files.readString(GUIDELINE);
    assertThat(guideline, containsString(rules));
    assertThat(guideline, containsString(speakerRules));
  }

  @Test
  public void theTableOfPrecisionNamesRulesOfTheCode() throws IOException {
    List<String> unknown =
        Files.readAllLines(GUIDELINE).stream()
            .dropWhile(line -> !line.equals("## The rules and the ranker"))
            .filter(line -> line.matches("\\| [a-z-]+ \\|.*") && !line.startsWith("| rule |"))
            .map(line -> line.split(" ", -1)[1])
            .filter(name -> RuleName.named(name).isEmpty())
            .toList();
    assertEquals(List.of(), unknown);
  }

  @Test
  public void theColumnsAreDescribedByTheRules() {
    assertEquals(
        "rule that found the source: "
            + Arrays.stream(RuleName.values()).map(RuleName::text).collect(joining(", ")),
        description("rule"));
    assertEquals(
        "rule that resolved the source, or why there is no speaker: "
            + Arrays.stream(SpeakerRule.values()).map(SpeakerRule::text).collect(joining(", ")),
        description("speakerRule"));
  }

  private static String description(String column) {
    return Arrays.stream(QuoteRow.class.getRecordComponents())
        .filter(component -> component.getName().equals(column))
        .map(component -> component.getAnnotation(Description.class).value())
        .findFirst()
        .orElseThrow();
  }
}
