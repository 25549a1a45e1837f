// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows progress: a bar on a terminal, a plain line now and then anywhere else. */
public interface ProgressView extends AutoCloseable {

  /** Shows the state of things {@code elapsed} after the start. */
  void show(Progress progress, Duration elapsed);

  @Override
  void close();

  /**
   * The view on standard error that suits where the program runs: the launcher says whether that is
   * a terminal.
   *
   * @param totalBytes the size of all input
   */
  static ProgressView of(long totalBytes) {
    return Boolean.getBoolean("newsbeam.terminal")
        ? new Bar(totalBytes)
        : new Lines(System.err, totalBytes);
  }

  private static String counts(Progress progress, Duration elapsed) {
    return "%s; %,d quotes, %,d rejects"
        .formatted(articles(progress, elapsed), progress.quotes(), progress.rejects());
  }

  private static String articles(Progress progress, Duration elapsed) {
    double seconds = Math.max(1, elapsed.toMillis()) / 1000.0;
    return "%,d articles, %.1f a second"
        .formatted(progress.articles(), progress.articles() / seconds);
  }

  /** A bar that is drawn over itself. */
  final class Bar implements ProgressView {

    private final ProgressBar bar;

    Bar(long totalBytes) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("newsbeam")
              .setStyle(ProgressBarStyle.ASCII)
              .setUnit(" MB", 1 << 20)
              .setInitialMax(totalBytes)
              .build();
    }

    @Override
    public void show(Progress progress, Duration elapsed) {
      bar.stepTo(Math.min(progress.bytes(), bar.getMax()));
      bar.setExtraMessage(counts(progress, elapsed));
    }

    @Override
    public void close() {
      bar.close();
    }
  }

  /** A line a minute, without control codes. */
  final class Lines implements ProgressView {

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final PrintStream out;
    private final long totalBytes;
    private Duration last = Duration.ZERO;

    Lines(PrintStream out, long totalBytes) {
      this.out = out;
      this.totalBytes = totalBytes;
    }

    @Override
    public void show(Progress progress, Duration elapsed) {
      if (elapsed.minus(last).compareTo(BETWEEN) < 0) {
        return;
      }
      last = elapsed;
      out.println(elapsed.toSeconds() + " s" + soFar(progress, elapsed));
    }

    private String soFar(Progress progress, Duration elapsed) {
      if (progress.articles() == 0) {
        return "";
      }
      if (progress.bytes() == 0) {
        return ": " + articles(progress, elapsed);
      }
      long percent = Math.min(100, 100 * progress.bytes() / Math.max(1, totalBytes));
      return ": " + percent + " %, " + counts(progress, elapsed);
    }

    @Override
    public void close() {}
  }
}
