// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Who wrote articles and took their pictures, in the tables of a run. */
public final class CountCreditsTest {

  private static final String ARTICLE =
      """
      Harbour %s opens

      By Nadia Brandt

      Mayor Ruth Adeyemi opened the harbour of %s on Monday and thanked those who had built it.

      Photograph: Tom Hale/Reuters
      """;

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void theyAreMentionsAndNothingElse() throws IOException {
    String output = run();

    List<String> mentions = people("mentions", "text", output);
    assertEquals(2, mentions.stream().filter("Nadia Brandt null"::equals).count());
    assertEquals(List.of("Ruth Adeyemi"), people("entities", "name", output));
    assertEquals(2, people("article_entities", "name", output).size());
  }

  @Test
  public void askedForTheyCount() throws IOException {
    String output = run("--countCredits");

    List<String> entities = people("entities", "name", output);
    assertEquals(List.of("Nadia Brandt", "Ruth Adeyemi", "Tom Hale"), entities);
    String again = temporary.getRoot() + "/again";
    CommandRun.whole("summarize", "--input=" + output, "--output=" + again);
    assertEquals(
        "the tables say what the articles did",
        TableText.of(output, List.of("entities", "cooccurrences")),
        TableText.of(again, List.of("entities", "cooccurrences")));
  }

  private String run(String... options) throws IOException {
    Files.writeString(temporary.getRoot().toPath().resolve("a.txt"), ARTICLE.formatted("one", "Q"));
    Files.writeString(temporary.getRoot().toPath().resolve("b.txt"), ARTICLE.formatted("two", "P"));
    List<String> arguments = new ArrayList<>(List.of("run", "--input=" + temporary.getRoot()));
    String output = temporary.getRoot() + "/out";
    arguments.add("--output=" + output);
    arguments.addAll(List.of(options));
    CommandRun.whole(arguments.toArray(String[]::new));
    return output;
  }

  /** The people of a table, sorted; of mentions with their entity. */
  private static List<String> people(String table, String column, String output)
      throws IOException {
    List<String> names = new ArrayList<>();
    for (String line : TableText.of(output, List.of(table)).get(table)) {
      JsonNode row = new ObjectMapper().readTree(line);
      if (row.get("type").asText().equals("PERSON")) {
        String entity = table.equals("mentions") ? " " + row.get("entity") : "";
        names.add(row.get(column).asText() + entity);
      }
    }
    return names.stream().sorted().toList();
  }
}
