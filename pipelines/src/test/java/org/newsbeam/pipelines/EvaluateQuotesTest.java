// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class EvaluateQuotesTest {

  private static final String LINES = "--gold=testdata/gold/quotes.jsonl";
  private static final String BRAT = "--gold=testdata/gold/quotes";

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void bothFormatsGiveTheSameFigures() {
    String figures = CommandRun.whole("evaluate", "quotes", LINES).out();
    assertThat(figures, containsString("annotated: 7 direct, 2 mixed, 10 indirect"));
    assertEquals(figures, CommandRun.whole("evaluate", "quotes", BRAT).out());
  }

  @Test
  public void filesAreAddedUpAndPrintedAsJson() throws IOException {
    String brat = "--gold=testdata/gold/quotes/museum.ann";
    CommandRun run = CommandRun.whole("evaluate", "quotes", LINES, brat, "--json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(1, run.out().lines().count());
    assertEquals(4, json.get("articles").asInt());
    assertEquals(8, json.at("/annotated/direct").asInt());
    assertEquals(12, json.at("/spans/all/gold").asInt());
    assertEquals(3, json.at("/spans/negatives").asInt());
    assertEquals(1, json.at("/spans/short/gold").asInt());
    assertEquals(11, json.at("/sources/lenient/gold").asInt());
    assertEquals(2, json.at("/sources/accuracy/noun/gold").asInt());
    assertEquals(6, json.at("/speakers/hand/gold").asInt());
    assertEquals(11, json.at("/indirect/relation_strict/gold").asInt());
    assertEquals(21, json.at("/overlap/content_exact/gold").asInt());
    assertTrue(run.out(), json.at("/sources/lenient/f1").asDouble() > 70);
    assertTrue(run.out(), json.at("/speakers/all/accuracy").asDouble() > 70);
    assertTrue(run.out(), json.at("/indirect/relation/f1").asDouble() > 50);
  }

  /** What holds of the articles that rules were made on must nearly hold of the others. */
  @Test
  public void speakersAreFoundInManyGenresAndRegions() throws IOException {
    for (String gold : List.of("genres", "genres-kept")) {
      String out =
          CommandRun.whole(
                  "evaluate", "quotes", "--gold=testdata/gold/" + gold + ".jsonl", "--json")
              .out();
      JsonNode json = new ObjectMapper().readTree(out);
      assertTrue(out, json.at("/spans/all/recall").asDouble() > 96);
      assertTrue(out, json.at("/spans/all/precision").asDouble() > 95);
      assertTrue(out, json.at("/speakers/all/recall").asDouble() > 89);
      assertTrue(out, json.at("/indirect/relation/precision").asDouble() > 73);
    }
  }

  @Test
  public void whatEachRuleBringsIsToldOfEachFileAndOfAll() throws IOException {
    Path pier = folder.getRoot().toPath().resolve("pier.jsonl");
    Files.writeString(
        pier,
        """
        {"text": "“The pier is old,” said Ines Duarte.", \
        "quotes": [{"content_spans": [[1, 17]], "speaker": "Ines Duarte"}]}
        """);
    Path rain = folder.getRoot().toPath().resolve("rain.jsonl");
    Files.writeString(
        rain, "{\"text\": \"Rain fell on Oslo at noon all day.\", \"attributions\": []}");
    String out =
        CommandRun.whole("evaluate", "quotes", "--ablate", "--gold=" + pier, "--gold=" + rain)
            .out();
    List<String> lines =
        out.lines()
            .filter(line -> line.startsWith("after-verb-subject"))
            .map(line -> line.replaceAll(" +", " "))
            .toList();
    assertEquals(out, 3, lines.size());
    assertEquals("after-verb-subject 0 0.0 0.0 0.0 0.0 0.0", lines.get(1));
    assertTrue(out, lines.get(0).startsWith("after-verb-subject 1 "));
    assertTrue(out, out.lines().anyMatch("pier.jsonl"::equals));
    assertTrue(out, lines.get(2).endsWith(" 0.0"));
  }

  @Test
  public void whatWentWrongIsWrittenLineByLine() throws IOException {
    Path gold = folder.getRoot().toPath().resolve("rain.jsonl");
    Path errors = folder.getRoot().toPath().resolve("errors.jsonl");
    Files.writeString(
        gold,
        """
        {"id": "rain", "text": "Rain fell on Oslo at noon.", "attributions": [\
        {"id": "E1", "source": [[0, 4]], "cue": [[5, 9]], "content": [[10, 17]]}]}
        """);
    CommandRun.whole("evaluate", "quotes", "--gold=" + gold, "--errors=" + errors);
    assertEquals(
        """
        {"id":"rain","what":"C_missed","begin":10,"end":17,"text":"on Oslo","kind":"INDIRECT",\
        "gold":"Rain","context":"Rain fell on Oslo at noon."}
        """,
        Files.readString(errors));
  }

  @Test
  public void anotherAnnotationOfATextIsLeftOutAndTold() throws IOException {
    Path root = folder.getRoot().toPath();
    Files.writeString(root.resolve("rain.txt"), "Rain fell on Oslo at noon.");
    Files.writeString(root.resolve("rain_a.ann"), "");
    Files.writeString(root.resolve("rain_b.ann"), "");
    CommandRun run = CommandRun.whole("evaluate", "quotes", "--gold=" + root);
    assertThat(run.err(), containsString(root.resolve("rain_b.ann") + " is left out"));
    assertThat(run.out(), containsString("articles 1;"));
    assertThat(run.out(), containsString("with a source: - of the found"));
  }

  @Test
  public void aMistakeIsNamedBeforeAnythingIsAnnotated() throws IOException {
    Path bad = folder.getRoot().toPath().resolve("bad.ann");
    Files.writeString(bad.resolveSibling("bad.txt"), "Rain fell.");
    Files.writeString(bad, "T1\tCue 0 4\tRain\nT2\tCue 5 40\tfell\n");
    CommandRun run = CommandRun.of("evaluate", "quotes", "--gold=" + bad);
    assertEquals(
        "newsbeam: " + bad + ":2: 5 40 is no stretch of a text of 10 code points\n", run.err());
    assertEquals(2, run.exit());
    run = CommandRun.of("evaluate", "quotes", LINES, "--errors=nowhere/errors");
    assertEquals("newsbeam: cannot write to --errors=nowhere/errors\n", run.err());
    assertEquals(2, run.exit());
  }
}
