// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.launch.Progress.Phase;

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
   * @param totalBytes the size of all input; 0 if there are no articles to be read
   */
  static ProgressView of(long totalBytes) {
    return Boolean.getBoolean("newsbeam.terminal")
        ? new Bars(System.err, totalBytes)
        : new Lines(System.err, totalBytes);
  }

  /** A line for each phase of a run, drawn over itself until the next one begins. */
  final class Bars implements ProgressView {

    private final PrintStream out;
    private final long totalBytes;
    private @Nullable Phase phase;
    private boolean begun;
    private boolean closed;

    Bars(PrintStream out, long totalBytes) {
      this.out = out;
      this.totalBytes = totalBytes;
    }

    @Override
    public synchronized void show(Progress progress, Duration elapsed) {
      if (closed) {
        return;
      }
      Phase now = progress.phase(totalBytes);
      ProgressLine line = new ProgressLine(progress, elapsed, totalBytes);
      if (phase != null && phase != now) {
        draw(line.bar(phase));
        out.println();
      }
      // While nothing is known it is not known either which phase it is.
      phase = progress.equals(Progress.NONE) ? null : now;
      draw(line.bar(now));
    }

    private void draw(String line) {
      String whole = "\r" + line + " ".repeat(ProgressLine.COLUMNS - line.length());
      // Standard error shows what steers a terminal; bytes go through.
      byte[] bytes = whole.getBytes(UTF_8);
      out.write(bytes, 0, bytes.length);
      out.flush();
      begun = true;
    }

    /** What is said next has a line of its own. */
    @Override
    public synchronized void close() {
      if (begun && !closed) {
        out.println();
      }
      closed = true;
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
      if (elapsed.minus(last).compareTo(BETWEEN) >= 0) {
        last = elapsed;
        out.println(new ProgressLine(progress, elapsed, totalBytes).words());
      }
    }

    @Override
    public void close() {}
  }
}
