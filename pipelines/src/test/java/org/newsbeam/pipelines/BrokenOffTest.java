// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import opennlp.tools.util.ext.ExtensionLoader;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A run that is told to end says how to go on, in a line. */
public class BrokenOffTest {

  private static final int PATIENCE_MINUTES = 5;
  private static final int KILLED_BY_TERM = 143;

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private String input;
  private String output;
  private Process run;

  /** An article that is never done keeps the run in its middle. */
  @Before
  public void start() throws IOException {
    ExtensionLoader.registerAllowedPackage(TrapModel.PACKAGE);
    Path folder = temporary.getRoot().toPath();
    Path traps = folder.resolve("traps.bin");
    TrapModel.write(traps);
    input = "--input=" + Files.writeString(folder.resolve("a.txt"), TrapModel.HANGING);
    output = folder.resolve("out").toString();
    run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + TrapModel.ALLOWED + "=" + TrapModel.PACKAGE,
                "-cp",
                System.getProperty("java.class.path"),
                Newsbeam.class.getName(),
                "run",
                input,
                "--output=" + output,
                "--nameModel=" + traps)
            .start();
  }

  @After
  public void end() {
    run.destroyForcibly();
  }

  @Test
  public void theLineNamesResumeAndSoDoesTheNextRun() throws Exception {
    assumeTrue(run.supportsNormalTermination());
    BufferedReader err = new BufferedReader(new InputStreamReader(run.getErrorStream(), UTF_8));
    assertThat(soon(() -> lines(err, "newsbeam: reading ")), containsString("1 file"));
    assertTrue(run.toHandle().destroy()); // A Process would close its streams as well.
    assertEquals(
        "newsbeam: broken off; the same command with --resume begins anew what is not whole in "
            + output,
        soon(() -> lines(err, null)));
    assertTrue(run.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES));
    assertEquals(KILLED_BY_TERM, run.exitValue());

    CommandRun next = CommandRun.of("run", "--input=testdata/bad", "--output=" + output);
    assertEquals(2, next.exit());
    assertThat(next.err(), startsWith("newsbeam: --output=" + output + " is not empty: "));
    assertThat(next.err(), containsString("broken off, or still goes on; add --resume"));
  }

  private static String soon(Supplier<String> told) throws Exception {
    return CompletableFuture.supplyAsync(told).get(PATIENCE_MINUTES, TimeUnit.MINUTES);
  }

  /** What is said until a line begins so, or to the end. */
  private static String lines(BufferedReader from, String last) {
    List<String> lines = new ArrayList<>();
    try {
      for (String line = from.readLine(); line != null; line = from.readLine()) {
        lines.add(line);
        if (last != null && line.startsWith(last)) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.join("\n", lines);
  }
}
