// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** An article, or the name of a file, cannot steer the terminal of whoever looks at it. */
public class SteeringTextTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static final String TEXT =
      """
      PARIS (AP) -- The harbour %s is closed.

      "It rained %s a lot, and the boats stayed out," Ann %s Stone said.
      """
          .replace("%s", Steering.TEXT);

  private static String tables;

  @BeforeClass
  public static void runOnce() throws IOException {
    Path folder = temporary.newFolder("a\u001bcb").toPath();
    Files.writeString(folder.resolve("x\u001b]0;y.txt"), TEXT, UTF_8);
    tables = folder + "/out";
    CommandRun run = CommandRun.whole("run", "--input=" + folder + "/*.txt", "--output=" + tables);
    assertThat(run.out(), containsString("a\\u001bcb/out/quotes"));
    Steering.assertNone(run.out());
    Steering.assertNone(run.err());
  }

  @Test
  public void peopleSeeEscapes() {
    for (String table : List.of("", "/articles", "/blocks", "/quotes", "/inputs")) {
      Steering.assertNone(CommandRun.whole("show", tables + table).out());
      Steering.assertNone(
          Steering.onTerminal(() -> CommandRun.whole("show", tables + table).out()));
    }
    assertThat(
        CommandRun.whole("show", tables + "/articles", "--columns=text").out(),
        containsString("\\u001b]52;c;eA==\\u0007 \\u009b2J \\u007f\\u0008 \\u202etxt\\u202c"));
  }

  @Test
  public void soDoesWhoeverAsksForAnExplanation() {
    CommandRun run = CommandRun.whole("show", tables + "/quotes", "--explain");
    assertThat(run.out(), containsString("\\u001b[31mred"));
    Steering.assertNone(run.out());
  }

  @Test
  public void programsGetTheTextAsItIs() throws IOException {
    String table = tables + "/articles";
    CommandRun json = CommandRun.whole("show", table, "--json");
    assertEquals(TEXT, new ObjectMapper().readTree(json.out()).get("text").asText());
    assertTrue(CommandRun.whole("show", table, "--csv").out().contains(Steering.TEXT));
  }

  @Test
  public void unlessTheyAreATerminal() throws IOException {
    String table = tables + "/articles";
    String json = Steering.onTerminal(() -> CommandRun.whole("show", table, "--json").out());
    Steering.assertNone(json);
    assertEquals(TEXT, new ObjectMapper().readTree(json).get("text").asText());
    String csv = Steering.onTerminal(() -> CommandRun.whole("show", table, "--csv").out());
    Steering.assertNone(csv.replace("\r\n", "\n"));
    assertThat(csv, containsString("\\u001b[31mred"));
  }

  @Test
  public void messagesNameFilesWithEscapes() {
    String name = new File(temporary.getRoot(), "no\u001b[2J\n\u202Ewhere").toString();
    List<CommandRun> mistakes = new ArrayList<>();
    mistakes.add(CommandRun.of("show", name));
    mistakes.add(CommandRun.of("show", tables + "/quotes", "--where=\u001b=1"));
    mistakes.add(CommandRun.of("show", tables + "/quotes", "--limit=\u001b"));
    mistakes.add(CommandRun.of("run", "--input=" + name, "--output=" + name));
    mistakes.add(CommandRun.of("run", "--input=testdata/bad", "--\u001b=x", "--output=" + name));
    mistakes.add(CommandRun.of("\u001b"));
    mistakes.add(CommandRun.of("evaluate", "quotes", "--gold=" + name));
    for (CommandRun mistake : mistakes) {
      assertEquals(mistake.err(), 2, mistake.exit());
      assertThat(mistake.err(), containsString("\\u001b"));
      assertEquals(mistake.err(), 1, mistake.err().lines().count());
      Steering.assertNone(mistake.err());
    }
  }
}
