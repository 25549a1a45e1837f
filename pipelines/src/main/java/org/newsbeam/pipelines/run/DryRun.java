// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsbeam.ingest.FileLook;
import org.newsbeam.ingest.FirstArticle;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.model.Article;
import org.newsbeam.pipelines.corpus.output.RunInputs;
import org.newsbeam.pipelines.launch.ExitCode;
import org.newsbeam.pipelines.tell.ByteSize;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.pipelines.tell.Counted;

/**
 * Tells what a run would read: its files by format, those that are known to be rejects, and how the
 * first article would be read. Nothing is written.
 */
final class DryRun {

  /** Of more files these are looked into, evenly spread. */
  private static final int LOOKS = 10_000;

  /** So many files are read in search of an article. */
  private static final int TRIES = 100;

  private record Sum(long files, long bytes, String example) {

    Sum plus(Sum other) {
      return new Sum(files + other.files, bytes + other.bytes, example);
    }
  }

  private final ReadSettings settings;
  private final Map<String, Sum> formats = new TreeMap<>();
  private final Map<String, Sum> skipped = new TreeMap<>();
  private final List<InputFile> readable = new ArrayList<>();

  private DryRun(ReadSettings settings) {
    this.settings = settings;
  }

  /**
   * Tells it.
   *
   * @return the exit code
   */
  static int print(RunInputs inputs, ReadSettings settings) {
    DryRun run = new DryRun(settings);
    List<InputFile> files = inputs.files();
    run.printFiles(inputs);
    int looks = Math.min(LOOKS, files.size());
    for (int i = 0; i < looks; i++) {
      run.look(files.get((int) ((long) i * files.size() / looks)));
    }
    if (looks < files.size()) {
      Console.print("Looked into " + Counted.of(looks, "file") + " of these:");
    }
    run.printLooks();
    Optional<Article> first = run.first();
    first.ifPresent(article -> ArticlePreview.lines(article).forEach(Console::print));
    Console.print("Nothing was written (--dryRun).");
    if (first.isEmpty() && !files.isEmpty()) {
      Console.say("no article was found in the first " + Counted.of(run.tries(), "file"));
      return ExitCode.NOTHING_READ;
    }
    return 0;
  }

  private void printFiles(RunInputs inputs) {
    Console.print(
        Counted.of(inputs.told().files(), "file")
            + " to read, "
            + ByteSize.of(inputs.told().bytes())
            + ".");
    new TreeMap<>(inputs.passedOver())
        .forEach(
            (why, example) ->
                Console.print(
                    String.format(
                        Locale.ROOT,
                        "%,d passed over: %s, such as %s",
                        example.count(),
                        why.words(),
                        example.first())));
    long unchanged = inputs.told().unchanged();
    if (unchanged > 0) {
      Console.print(
          Counted.of(unchanged, "file")
              + " left out: read by earlier runs and not changed since (--since).");
    }
  }

  private void look(InputFile file) {
    FileLook look = FileLook.at(file, settings);
    Sum one = new Sum(1, file.bytes(), settings.sourceUri(file.uri()));
    if (look.skipped().isPresent()) {
      FileLook.Skipped why = look.skipped().get();
      skipped.merge(why.reason() + ": " + why.message(), one, Sum::plus);
    } else {
      readable.add(file);
      formats.merge(look.format(), one, Sum::plus);
    }
  }

  private void printLooks() {
    formats.forEach((format, sum) -> Console.print(line(format, sum)));
    if (!skipped.isEmpty()) {
      Console.print("Would be rejected, as far as their first bytes tell:");
      skipped.forEach(
          (why, sum) ->
              Console.print(
                  "  "
                      + Counted.of(sum.files(), "file")
                      + ", "
                      + why
                      + ", such as "
                      + sum.example()));
    }
  }

  private static String line(String format, Sum sum) {
    return String.format(
        Locale.ROOT,
        "  %-12s %,10d %-5s  %10s",
        format,
        sum.files(),
        sum.files() == 1 ? "file" : "files",
        ByteSize.of(sum.bytes()));
  }

  private int tries() {
    return Math.min(TRIES, readable.size());
  }

  private Optional<Article> first() {
    return readable.stream()
        .limit(TRIES)
        .flatMap(file -> FirstArticle.of(file, settings).stream())
        .findFirst();
  }
}
