// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The user's aliases, from the command line to the tables. */
public class AliasesTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path aliases;
  private String input;

  @Before
  public void write() throws IOException {
    aliases = path("names.csv");
    Files.writeString(aliases, "alias,name,type\nthe Gaffer,\"Josh Pelham\",PERSON\n");
    input = path("in").toString();
    Files.createDirectory(path("in"));
    Files.writeString(path("in/one.txt"), "Nobody saw the Gaffer smile. Later the Gaffer wept.\n");
    Files.writeString(
        path("in/two.txt"), "Josh Pelham moved to Leeds. He said that he was glad.\n");
  }

  @Test
  public void anAliasAndTheNameAreOneEntityOfTheCorpus() throws IOException {
    Map<String, List<String>> tables = run("out");
    Set<String> ids = new HashSet<>();
    List<String> written = new ArrayList<>();
    for (JsonNode mention : rows(tables.get("mentions"))) {
      if (mention.get("type").asText().equals("PERSON")) {
        ids.add(mention.get("entity_id").asText());
        written.add(mention.get("text").asText());
      }
    }
    assertEquals(
        List.of("Josh Pelham", "the Gaffer", "the Gaffer"), written.stream().sorted().toList());
    assertEquals(1, ids.size());
    JsonNode entity =
        rows(tables.get("entities")).stream()
            .filter(row -> ids.contains(row.get("entity_id").asText()))
            .findFirst()
            .orElseThrow();
    assertEquals("Josh Pelham", entity.get("name").asText());
    assertEquals(2, entity.get("articles").asInt());
    assertEquals(3, entity.get("mentions").asInt());
  }

  @Test
  public void anotherRunnerReadsTheSameAliases() throws IOException {
    assertEquals(run("direct"), run("flink", "--runner=FlinkRunner", "--flinkMaster=[local]"));
  }

  @Test
  public void theManifestNamesTheFileAndItsBytes() throws IOException {
    run("out");
    JsonNode manifest = new ObjectMapper().readTree(path("out/manifest.json").toFile());
    assertEquals(64, manifest.at("/models").get(aliases.toString()).asText().length());
    assertEquals(aliases.toString(), manifest.at("/options/aliases").asText());
  }

  @Test
  public void aFileThatCannotBeUsedIsNamedBeforeAnythingIsTouched() throws IOException {
    run("out");
    assertMistake("nowhere.csv: there is no file of this name", "nowhere.csv");
    Files.writeString(aliases, "alias,name,type\n\nthe Gaffer,Josh Pelham\n");
    assertMistake("names.csv: line 3: there are 2 fields instead of 3", aliases.toString());
    Files.writeString(aliases, "alias,name,type\nthe Gaffer,Josh Pelham,COACH\n");
    assertMistake("names.csv: line 2: unknown type 'COACH'", aliases.toString());
    assertMistake("there is no file of this name", temporary.getRoot().toString());
    assertTrue(Files.exists(path("out/_SUCCESS")));
  }

  private void assertMistake(String told, String file) {
    CommandRun run =
        CommandRun.of(
            "run",
            "--input=" + input,
            "--output=" + path("out"),
            "--overwrite",
            "--aliases=" + file);
    assertEquals(run.err(), 2, run.exit());
    assertEquals("lines in: " + run.err(), 1, run.err().lines().count());
    assertThat(run.err(), containsString(told));
    assertFalse(run.err(), run.err().contains("Exception"));
  }

  private Map<String, List<String>> run(String name, String... runner) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(runner));
    arguments.add(0, "run");
    arguments.addAll(List.of("--input=" + input, "--output=" + path(name), "--aliases=" + aliases));
    CommandRun.whole(arguments.toArray(new String[0]));
    return TableText.of(path(name).toString(), TableText.TABLES);
  }

  private static List<JsonNode> rows(List<String> lines) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new ObjectMapper().readTree(line));
    }
    return rows;
  }

  private Path path(String name) {
    return temporary.getRoot().toPath().resolve(name);
  }
}
