// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;
import org.newsbeam.pipelines.Newsbeam;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The manifest tells every option of a run that may change a row. */
public class ManifestOptionsTest {

  @Test
  public void everyOptionThatIsGivenIsTold() {
    for (String command : List.of("run", "summarize")) {
      CommandLine line = command(command);
      List<String> words = new ArrayList<>();
      for (OptionSpec option : line.getCommandSpec().options()) {
        if (!option.usageHelp() && !option.versionHelp()) {
          words.add(option.arity().max() == 0 ? option.names()[0] : given(option));
        }
      }
      words.add(0, command);
      line.getParent().parseArgs(words.toArray(String[]::new));

      Set<String> expected = names(line);
      expected.removeAll(ManifestOptions.LEFT_OUT);
      assertEquals(expected, ManifestOptions.of(line.getCommandSpec()).keySet());
    }
  }

  @Test
  public void defaultsAreToldAndWhatHasNoneIsNot() {
    CommandLine line = command("run");
    line.getParent().parseArgs("run", "--input=in", "--output=out", "--maxFailures=7");
    assertEquals(
        Map.of(
            "boilerplate",
            "article",
            "countCredits",
            false,
            "engine",
            "fast",
            "maxArticleBytes",
            10_000_000,
            "maxArticleSeconds",
            300,
            "maxFailures",
            7,
            "minPairArticles",
            2,
            "outletFromFolder",
            false),
        ManifestOptions.of(line.getCommandSpec()));
  }

  @Test
  public void whatIsLeftOutIsAnOption() {
    assertTrue(names(command("run")).containsAll(ManifestOptions.LEFT_OUT));
  }

  private static CommandLine command(String name) {
    return new CommandLine(new Newsbeam())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .getSubcommands()
        .get(name);
  }

  private static Set<String> names(CommandLine line) {
    return line.getCommandSpec().options().stream()
        .map(ManifestOptions::nameOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String given(OptionSpec option) {
    Object[] constants = option.auxiliaryTypes()[0].getEnumConstants();
    return option.names()[0] + "=" + (constants == null ? "1" : constants[0]);
  }
}
