// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a shell makes of {@code --output=$OUT} where OUT is not set is one line and exit code 2. */
public class EmptyOptionsTest {

  @Test
  public void noOptionOfAnyCommandTakesAnEmptyValue() {
    List<List<String>> commands = new ArrayList<>();
    collect(new CommandLine(new Newsbeam()), List.of(), commands);
    int options = 0;
    for (List<String> command : commands) {
      for (OptionSpec option : spec(command).getCommandSpec().options()) {
        if (option.arity().max() > 0) {
          assertNoValue(option.names()[0], command, option.names()[0] + "=");
          assertNoValue(option.names()[0], command, option.names()[0] + "= ");
          options++;
        }
      }
    }
    assertTrue("too few options were tried: " + options, options > 40);
  }

  @Test
  public void optionsOfBeamTakeNoneEither() {
    assertNoValue("--tempLocation", List.of("run"), "--tempLocation=");
  }

  @Test
  public void anEmptyWordIsNoValueAndNoTable() {
    assertNoValue("--output", List.of("run", "--input=x"), "--output", "");
    assertEquals("newsbeam: one of the arguments is empty\n", CommandRun.of("show", "").err());
  }

  private static void assertNoValue(String option, List<String> command, String... arguments) {
    List<String> words = new ArrayList<>(command);
    words.addAll(List.of(arguments));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertEquals(words + ": " + run.err(), 2, run.exit());
    assertEquals(run.err(), 1, run.err().lines().count());
    assertThat(run.err(), startsWith("newsbeam: " + option));
    assertEquals("", run.out());
  }

  private static void collect(CommandLine of, List<String> path, List<List<String>> commands) {
    commands.add(path);
    of.getSubcommands()
        .forEach(
            (name, command) -> {
              List<String> longer = new ArrayList<>(path);
              longer.add(name);
              collect(command, longer, commands);
            });
  }

  private static CommandLine spec(List<String> command) {
    CommandLine line = new CommandLine(new Newsbeam());
    for (String name : command) {
      line = line.getSubcommands().get(name);
    }
    return line;
  }
}
