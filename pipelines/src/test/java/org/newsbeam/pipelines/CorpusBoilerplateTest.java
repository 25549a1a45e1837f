// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.junit.Assert.assertEquals;

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

/** What a paper puts into all its articles, in words that no rule knows. */
public class CorpusBoilerplateTest {

  private static final String MOTTO = "The paper with the lighthouse on it, since %d";

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path news;

  @Before
  public void write() throws IOException {
    news = temporary.newFolder("news").toPath();
    for (int i = 0; i < 30; i++) {
      String outlet = i % 3 == 0 ? "Courier" : "Herald";
      Path folder = Files.createDirectories(news.resolve(outlet));
      String motto =
          i == 3 || outlet.equals("Herald") ? MOTTO.formatted(1900 + i) : word(i) + " was new.";
      Files.writeString(folder.resolve(i + ".txt"), article(i) + "\n\n" + motto + "\n");
    }
    for (int i = 0; i < 9; i++) { // versions of one story
      Path folder = Files.createDirectories(news.resolve("Times"));
      Files.writeString(folder.resolve(i + ".txt"), article(99) + "\n\nNew at " + i + " o'clock");
    }
  }

  private static String article(int i) {
    return """
        Boat number %s sinks

        The boat %s sank on Monday off the cape of %s, the coast guard said in the evening.

        It had been built by %s and was on its way to %s with a load of salt and of timber."""
        .formatted(word(i), word(i + 1), word(i + 2), word(i + 3), word(i + 4));
  }

  private static String word(int i) {
    return "Nar" + (char) ('a' + i % 26) + "vel" + (char) ('a' + i / 26) + "s";
  }

  @Test
  public void linesThatManyArticlesOfAnOutletShareAreBoilerplateWhenAskedFor() throws IOException {
    List<String> found = lines("--boilerplate=corpus");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      if (i % 3 != 0) {
        expected.add(MOTTO.formatted(1900 + i) + " corpus-line 20");
      }
    }
    assertEquals(expected, found);
  }

  @Test
  public void otherwiseTheyAreWhatTheyWere() throws IOException {
    assertEquals(List.of(), lines("--boilerplate=article"));
  }

  private List<String> lines(String option) throws IOException {
    String output = temporary.getRoot() + "/out";
    CommandRun.whole("run", "--input=" + news, "--output=" + output, "--outletFromFolder", option);
    List<String> lines = new ArrayList<>();
    for (String line : TableText.of(output, List.of("blocks")).get("blocks")) {
      JsonNode row = new ObjectMapper().readTree(line);
      if (row.get("rule").asText().equals("corpus-line")) {
        assertEquals("BOILERPLATE", row.get("kind").asText());
        lines.add(row.get("text").asText() + " corpus-line " + row.get("shared_by"));
      }
    }
    return lines.stream().sorted().toList();
  }
}
