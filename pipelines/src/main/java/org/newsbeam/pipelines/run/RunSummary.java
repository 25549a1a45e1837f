// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RejectReason;
import org.newsbeam.pipelines.corpus.output.Table;
import org.newsbeam.pipelines.launch.ExitCode;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.pipelines.tell.Counted;

/** The last words of a run: what it wrote, and where; what it could not read, and why. */
final class RunSummary {

  private RunSummary() {}

  /**
   * The last words of a command: of its run, if it has ended, or that it will end itself.
   *
   * @return the exit code
   */
  static int print(boolean ended, OutputFolder output, Duration took) throws IOException {
    if (!ended) {
      Console.print(
          "the job is on its way; " + output.child("_SUCCESS") + " will say that it is whole");
      return 0;
    }
    Manifest manifest = Manifest.of(output);
    printRecords(manifest, took);
    manifest
        .tables()
        .forEach(
            (name, size) ->
                Console.print(
                    String.format(
                        Locale.ROOT,
                        "  %-20s %,12d %-4s  %s",
                        name,
                        size.rows(),
                        size.rows() == 1 ? "row" : "rows",
                        output.child(name))));
    if (manifest.records() != null && manifest.records().rejects() > 0) {
      RejectSummary.lines(RejectReason.of(output), output.child(Table.REJECTS.name()))
          .forEach(Console::print);
    }
    int exit = end(manifest);
    if (exit == 0) {
      Console.print(NextSteps.line(output));
    }
    return exit;
  }

  private static void printRecords(Manifest manifest, Duration took) {
    String time = String.format(Locale.ROOT, "%.1f s.", took.toMillis() / 1000.0);
    Manifest.Reconciliation records = manifest.records();
    if (records == null) {
      Console.print(time);
      return;
    }
    Console.print(
        "%s in: %s, %s. %s"
            .formatted(
                Counted.of(records.in(), "record"),
                Counted.of(records.articles(), "article"),
                Counted.of(records.rejects(), "reject"),
                time));
    if (records.failed() > 0) {
      Console.print(
          Counted.of(records.failed(), "article")
              + " could not be annotated; "
              + (records.failed() == 1 ? "its reject says why." : "their rejects say why."));
    }
  }

  /**
   * Says so if a whole run has read nothing.
   *
   * @return the exit code: 0 if there was nothing new to read
   */
  static int end(Manifest manifest) {
    Manifest.Reconciliation records = manifest.records();
    if (records == null || records.articles() > 0) {
      return 0;
    }
    Manifest.Inputs inputs = manifest.inputs();
    if (inputs.files() == 0 && inputs.unchanged() > 0) {
      Console.print(
          "Nothing new: "
              + Counted.of(inputs.unchanged(), "file")
              + (inputs.unchanged() == 1 ? " was" : " were")
              + " read by earlier runs and not changed since (--since).");
      return 0;
    }
    Console.say(
        "no article was read: %s, %s"
            .formatted(
                Counted.of(inputs.files(), "file"), Counted.of(records.rejects(), "reject")));
    return ExitCode.NOTHING_READ;
  }
}
