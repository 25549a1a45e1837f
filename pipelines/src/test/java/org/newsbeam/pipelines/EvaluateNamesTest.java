// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Names are found with a small model that knows all names of the gold files. */
public class EvaluateNamesTest {

  @ClassRule public static final TemporaryFolder TEMPORARY = new TemporaryFolder();

  @BeforeClass
  public static void train() throws IOException {
    TinyNameModel.train(
        path("names.bin"),
        "<START:person> Anna Berg <END> walked to <START:place> Oslo <END> at noon .",
        "<START:person> Lars Holm <END> walked to <START:place> Lagos <END> at noon .",
        "<START:person> Nadia Holm <END> walked to <START:place> Lima <END> at noon .",
        "<START:person> Berg <END> walked to <START:place> Lima <END> at noon .",
        "Then <START:person> Holm <END> slept , and the mayor laughed .");
  }

  @Test
  public void namesOfRunningTextAreCounted() {
    CommandRun run = evaluate("names.jsonl");
    assertEquals(
        """
        type            precision     recall         F1      right      found       gold
        PERSON              100.0      100.0      100.0          3          3          3
        LOCATION             50.0      100.0       66.7          1          2          1
        ORGANIZATION          0.0        0.0        0.0          0          0          1
        ALL                  80.0       80.0       80.0          4          5          5
        """,
        run.out().substring(0, run.out().indexOf("\n\n") + 1));
    assertThat(run.out(), containsString("calibration error "));
    assertFalse(run.out(), run.out().contains("pairs"));
    assertThat(run.err(), containsString("names.jsonl: names of type TIME are left out"));
  }

  @Test
  public void namesInGivenTokensAreCounted() {
    CommandRun run = evaluate("columns.tsv");
    assertThat(
        run.out(),
        containsString(
            """
            PERSON              100.0      100.0      100.0          3          3          3
            LOCATION             66.7      100.0       80.0          2          3          2
            ORGANIZATION          0.0        0.0        0.0          0          0          0
            ALL                  83.3      100.0       90.9          5          6          5
            """));
  }

  @Test
  public void pairsOfNamesOfPeopleAreCounted() {
    assertEquals(
        """
        pairs           precision     recall         F1      right      found       gold
        one person           50.0      100.0       66.7          1          2          1
        coverage 100.0: 4 of 4 names of people found
        """,
        evaluate("people.jsonl").out());
  }

  @Test
  public void filesAreAddedUpAndPrintedAsJson() throws IOException {
    CommandRun run = evaluate("names.jsonl", "--gold=testdata/gold/people.jsonl", "--json");
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertEquals(3, json.get("articles").asInt());
    assertEquals(80.0, json.at("/names/ALL/f1").asDouble(), 0);
    assertEquals(1, json.at("/names/ORGANIZATION/gold").asInt());
    assertEquals(10, json.get("confidence").size());
    assertEquals(50.0, json.at("/pairs/precision").asDouble(), 0);
    assertEquals(100.0, json.get("coverage").asDouble(), 0);
    assertEquals(1, run.out().lines().count());
  }

  @Test
  public void whatWentWrongIsWrittenLineByLine() throws IOException {
    Path errors = path("errors.jsonl");
    evaluate("names.jsonl", "--gold=testdata/gold/people.jsonl", "--errors=" + errors);
    String told = Files.readString(errors).replaceAll(",\"confidence\":[0-9.]+", "");
    assertEquals(
        """
        {"id":"ferry","what":"missed","type":"ORGANIZATION","begin":56,"end":61,"text":"Lagos",\
        "context":"🚢 Anna Berg walked to Oslo at noon. Lars Holm walked to Lagos at noon."}
        {"id":"ferry","what":"wrong","type":"LOCATION","begin":56,"end":61,"text":"Lagos",\
        "context":"🚢 Anna Berg walked to Oslo at noon. Lars Holm walked to Lagos at noon."}
        {"id":"siblings","what":"merged","a":"Nadia Holm","b":"Holm"}
        """,
        told);
  }

  @Test
  public void aBadLineIsNamedBeforeAnythingIsAnnotated() throws IOException {
    Path bad = path("bad.jsonl");
    Files.writeString(bad, "{\"text\": \"Anna left.\", \"entities\": []}\n{\"text\": 5}\n");
    CommandRun run = CommandRun.of("evaluate", "names", "--gold=" + bad);
    assertEquals("newsbeam: " + bad + ":2: there is no \"text\"\n", run.err());
    assertEquals(2, run.exit());
  }

  @Test
  public void aPlaceForErrorsThatCannotBeWrittenIsNamed() {
    CommandRun run =
        CommandRun.of(
            "evaluate", "names", "--gold=testdata/gold/names.jsonl", "--errors=nowhere/errors");
    assertThat(run.err(), containsString("cannot write to --errors=nowhere/errors"));
    assertEquals(2, run.exit());
  }

  private static CommandRun evaluate(String gold, String... more) {
    String[] arguments = new String[4 + more.length];
    arguments[0] = "evaluate";
    arguments[1] = "names";
    arguments[2] = "--gold=testdata/gold/" + gold;
    arguments[3] = "--nameModel=" + path("names.bin");
    System.arraycopy(more, 0, arguments, 4, more.length);
    return CommandRun.whole(arguments);
  }

  private static Path path(String name) {
    return TEMPORARY.getRoot().toPath().resolve(name);
  }
}
