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

public class TrainFirstNamesTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void honorificsAndPronounsTellWhoBearsAName() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String surname : new String[] {"Marlowe", "Barlow", "Whitby"}) {
      lines.append(line("Mrs. Imelda " + surname + " won. Mrs. " + surname + " was glad."));
      lines.append(line("Torvald " + surname + " said on Monday that he had lost his seat."));
      lines.append(line("Robin " + surname + " stayed away."));
    }
    Path output = temporary.getRoot().toPath().resolve("first-names.txt");
    CommandRun run =
        CommandRun.whole(
            "train", "first-names", "--input=" + file(lines.toString()), "--output=" + output);
    assertThat(run.err(), containsString("9 articles, 0 rejects; 2 first names"));
    assertEquals(
        """
        # First names of one gender, one a line: the name, the gender, people of it, people not.
        imelda female 3 0
        torvald male 3 0
        """,
        Files.readString(output));
  }

  @Test
  public void anOutputThatCannotBeWrittenIsRefusedBeforeReading() throws IOException {
    Path folder = temporary.getRoot().toPath();
    CommandRun run =
        CommandRun.of("train", "first-names", "--input=" + file(line("A.")), "--output=" + folder);
    assertEquals(2, run.exit());
    assertThat(run.err(), containsString("is not a file that can be written"));
  }

  private static String line(String text) {
    return "{\"text\": \"" + text + "\"}\n";
  }

  private Path file(String lines) throws IOException {
    Path file = temporary.getRoot().toPath().resolve("news.jsonl");
    return Files.write(file, lines.getBytes(UTF_8));
  }
}
