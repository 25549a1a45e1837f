// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import org.newsbeam.pipelines.corpus.Manifest;
import org.newsbeam.pipelines.corpus.OutputFolder;
import org.newsbeam.pipelines.launch.TerminalText;

/** The last words of a run: what it wrote, and where. */
final class RunSummary {

  private RunSummary() {}

  /** The last words of a command: of its run, if it has ended, or that it will end itself. */
  static void print(boolean ended, OutputFolder output, Duration took) throws IOException {
    if (ended) {
      print(System.out, Manifest.of(output), output, took);
    } else {
      System.out.printf(
          "the job is on its way; %s will say that it is whole%n",
          TerminalText.line(output.child("_SUCCESS")));
    }
  }

  private static void print(
      PrintStream out, Manifest manifest, OutputFolder output, Duration took) {
    if (manifest.records() != null) {
      out.printf(
          "%,d records in: %,d articles, %,d rejects. %.1f s.%n",
          manifest.records().in(),
          manifest.records().articles(),
          manifest.records().rejects(),
          took.toMillis() / 1000.0);
      if (manifest.records().failed() > 0) {
        out.printf(
            "%,d articles could not be annotated; their rejects say why.%n",
            manifest.records().failed());
      }
    } else {
      out.printf("%.1f s.%n", took.toMillis() / 1000.0);
    }
    manifest
        .tables()
        .forEach(
            (name, size) ->
                out.printf(
                    "  %-18s %,12d rows  %s%n",
                    TerminalText.line(name), size.rows(), TerminalText.line(output.child(name))));
  }
}
