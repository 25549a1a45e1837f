// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.function.IntSupplier;

/** What a command printed and how it ended. */
public record CommandRun(int exit, String out, String err) {

  /** Runs a command as {@code main} does, without ending the JVM. */
  public static CommandRun of(String... arguments) {
    return of(() -> Newsbeam.execute(arguments));
  }

  /** Does what a command does, up to its exit code. */
  static CommandRun of(IntSupplier command) {
    PrintStream out = System.out;
    PrintStream err = System.err;
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    try (PrintStream newOut = new PrintStream(outBytes, true, UTF_8);
        PrintStream newErr = new PrintStream(errBytes, true, UTF_8)) {
      System.setOut(newOut);
      System.setErr(newErr);
      int exit = command.getAsInt();
      return new CommandRun(exit, outBytes.toString(UTF_8), errBytes.toString(UTF_8));
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** Runs a command that must succeed. */
  public static CommandRun whole(String... arguments) {
    CommandRun run = of(arguments);
    assertEquals(run.err(), 0, run.exit());
    return run;
  }
}
