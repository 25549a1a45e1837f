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
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A run with models of the user's own. */
public class NameModelTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path people;
  private Path places;
  private String article;
  private String output;

  @Before
  public void write() throws IOException {
    people = path("people.bin");
    TinyNameModel.train(
        people,
        "<START:person> Anna Berg <END> walked to Oslo at <START:time> noon <END> .",
        "<START:person> Lars Holm <END> walked to Lagos at <START:time> noon <END> .",
        "<START:person> Nadia Berg <END> walked to Lima at <START:time> noon <END> .");
    places = path("places.bin");
    TinyNameModel.train(
        places,
        "Anna Berg walked to <START:GPE> Oslo <END> at noon .",
        "Lars Holm walked to <START:GPE> Lagos <END> at noon .",
        "Nadia Berg walked to <START:GPE> Lima <END> at noon .");
    article = path("article.txt").toString();
    Files.writeString(Path.of(article), "Nadia Holm walked to Oslo at noon.\n");
    output = "--output=" + path("out");
  }

  @Test
  public void namesAreFoundWithTheModelsOfTheUserAlone() throws IOException {
    CommandRun run =
        CommandRun.whole(
            "run", "--input=" + article, output, "--nameModel=" + people + "," + places);
    assertEquals(List.of("Nadia Holm PERSON", "Oslo LOCATION"), mentions());
    assertThat(run.err(), containsString(people + ": names of type time are left out"));
    assertFalse(run.err(), run.err().contains(places.toString()));
    JsonNode manifest = new ObjectMapper().readTree(path("out/manifest.json").toFile());
    assertTrue(manifest.at("/models").has(people.toString()));
    assertEquals(64, manifest.at("/models").get(places.toString()).asText().length());
    assertFalse(manifest.at("/models").has("names-en.bin"));
    assertEquals(2, manifest.at("/options/nameModel").size());
  }

  @Test
  public void theOptionMayBeGivenSeveralTimes() throws IOException {
    CommandRun.whole(
        "run",
        "--input=" + article,
        output,
        "--nameModel=" + places,
        "--nameModel=" + people.toUri());
    assertEquals(List.of("Nadia Holm PERSON", "Oslo LOCATION"), mentions());
  }

  @Test
  public void theReferenceEngineWritesTheSameRows() throws IOException {
    String input = "--input=testdata/articles";
    String models = "--nameModel=" + people + "," + places;
    CommandRun.whole("run", input, output, models);
    CommandRun.whole("run", input, "--output=" + path("reference"), models, "--engine=opennlp");
    assertEquals(
        TableText.of(path("out").toString(), TableText.TABLES),
        TableText.of(path("reference").toString(), TableText.TABLES));
  }

  @Test
  public void aModelThatCannotBeUsedIsNamedBeforeAnythingIsTouched() throws IOException {
    CommandRun.whole("run", "--input=" + article, output);
    assertMistake("nowhere.bin: there is no file of this name", "nowhere.bin");
    assertMistake("article.txt: it is no name model", article);
    assertMistake("nothing reaches nostore:", "nostore://bucket/names.bin");
    assertTrue(Files.exists(path("out/_SUCCESS")));
  }

  private void assertMistake(String told, String model) {
    CommandRun run =
        CommandRun.of("run", "--input=" + article, output, "--overwrite", "--nameModel=" + model);
    assertEquals(run.err(), 2, run.exit());
    assertEquals("lines in: " + run.err(), 1, run.err().lines().count());
    assertThat(run.err(), containsString(told));
  }

  private List<String> mentions() throws IOException {
    List<String> mentions = new ArrayList<>();
    for (String line : TableText.of(path("out").toString(), List.of("mentions")).get("mentions")) {
      JsonNode row = new ObjectMapper().readTree(line);
      mentions.add(row.get("text").asText() + " " + row.get("type").asText());
    }
    return mentions;
  }

  private Path path(String name) {
    return temporary.getRoot().toPath().resolve(name);
  }
}
