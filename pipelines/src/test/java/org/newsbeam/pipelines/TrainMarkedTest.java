// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The commands that learn from articles whose quotes people have marked. */
public class TrainMarkedTest {

  private static final String ATTRIBUTIONS =
      """
      {"text": "“The pier is old,” said Ines Duarte.", "resolved": {"E1": "Ines Duarte"}, \
      "attributions": [{"id": "E1", "source": [[24, 35]], "cue": [[19, 23]], "content": [[0, 18]]}]}
      """;

  private static final String QUOTES =
      """
      {"text": "“The pier is old,” said Ines Duarte.", \
      "quotes": [{"kind": "DIRECT", "content_spans": [[0, 18]], "speaker": "Ines Duarte"}]}
      """;

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private String file(String name, String text) throws IOException {
    Path file = temporary.getRoot().toPath().resolve(name);
    Files.writeString(file, text, UTF_8);
    return file.toString();
  }

  private String trained(String what, String... files) throws IOException {
    Path output = temporary.getRoot().toPath().resolve("weights.txt");
    String[] words = new String[files.length + 3];
    words[0] = "train";
    words[1] = what;
    words[2] = "--output=" + output;
    for (int i = 0; i < files.length; i++) {
      words[i + 3] = "--train=" + files[i];
    }
    CommandRun.whole(words);
    return Files.readString(output, UTF_8);
  }

  @Test
  public void theSameArticlesOfBothFormatsGiveTheSameWeights() throws IOException {
    String attributions = file("a.jsonl", ATTRIBUTIONS.repeat(10));
    String quotes = file("q.jsonl", QUOTES.repeat(10));
    String once = trained("confidences", attributions, quotes);
    assertThat(once, containsString("speaker\tresolved by name\t"));
    assertEquals(once, trained("confidences", attributions, quotes));
  }

  @Test
  public void anArticleSaysTheSameInEitherFormat() throws IOException {
    assertEquals(
        trained("confidences", file("a.jsonl", ATTRIBUTIONS.repeat(10))),
        trained("confidences", file("q.jsonl", QUOTES.repeat(10))));
  }

  @Test
  public void whatIsNotMarkedIsSaidInALine() throws IOException {
    assertMistake("is not a file", temporary.getRoot() + "/none");
    assertMistake("holds no article", file("empty.jsonl", "\n"));
    assertMistake("1: it is not JSON", file("bad.jsonl", "no\n"));
    assertMistake("1: there is no text with", file("plain.jsonl", "{\"text\": \"It rained.\"}\n"));
  }

  private void assertMistake(String message, String train) {
    for (String what : new String[] {"confidences", "speakers", "quotes"}) {
      String output = "--output=" + temporary.getRoot() + "/weights.txt";
      CommandRun run = CommandRun.of("train", what, "--train=" + train, output);
      assertEquals(run.err(), 2, run.exit());
      assertThat(run.err(), containsString(message));
    }
  }
}
