// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsbeam.pipelines.tell.ByteSize;
import org.newsbeam.pipelines.tell.Counted;

/**
 * How far a run is, in a line that fits a terminal of 80 columns: of numbers that have become too
 * long to stand side by side the last ones are left out.
 *
 * @param progress what is known
 * @param elapsed the time since the start
 * @param totalBytes the size of all input; 0 if there are no articles to be read
 */
record ProgressLine(Progress progress, Duration elapsed, long totalBytes) {

  /** A terminal begins a new line when its last column is written. */
  static final int COLUMNS = 79;

  private static final int LEAST_BAR = 12;

  /** Before that it is a guess how long the rest will take. */
  private static final Duration LEAST_PAST = Duration.ofSeconds(5);

  /** A bar for what a phase has done, and numbers after it. */
  String bar(Progress.Phase phase) {
    return switch (phase) {
      case LINES -> bar("looking for shared lines", progress.bytesBefore(), List.of());
      case ARTICLES -> bar("reading", progress.bytes(), counts());
      case CORPUS -> fitted("adding up the corpus: ", corpus(clock(elapsed)), COLUMNS);
    };
  }

  /** Words and numbers alone. */
  String words() {
    String time = elapsed.toSeconds() + " s";
    return switch (progress.phase(totalBytes)) {
      case LINES -> time + ": looking for shared lines, " + percent(progress.bytesBefore()) + " %";
      case ARTICLES -> progress.articles() == 0 ? time : fitted(time + ": ", articles(), COLUMNS);
      case CORPUS -> fitted(time + ": ", corpus("adding up the corpus"), COLUMNS);
    };
  }

  private String bar(String what, long done, List<String> counts) {
    String begin = String.format(Locale.ROOT, "%s %3d %% [", what, percent(done));
    List<String> numbers = new ArrayList<>(List.of(ByteSize.share(done, totalBytes)));
    left(done).ifPresent(numbers::add);
    numbers.addAll(counts);
    String end = fitted("] ", numbers, COLUMNS - begin.length() - LEAST_BAR);
    int width = COLUMNS - begin.length() - end.length();
    int full = (int) (width * Math.min(done, totalBytes) / totalBytes);
    String head = full < width ? ">" : "";
    return begin + "=".repeat(full) + head + " ".repeat(width - full - head.length()) + end;
  }

  private List<String> articles() {
    double seconds = Math.max(1, elapsed.toMillis()) / 1000.0;
    List<String> numbers = new ArrayList<>();
    if (progress.bytes() > 0) {
      numbers.add(percent(progress.bytes()) + " %");
    }
    numbers.add(Counted.of(progress.articles(), "article"));
    numbers.add(String.format(Locale.ROOT, "%,.1f a second", progress.articles() / seconds));
    if (progress.bytes() > 0) {
      numbers.add(Counted.of(progress.rejects(), "reject"));
      numbers.add(Counted.of(progress.quotes(), "quote"));
    }
    return numbers;
  }

  private List<String> counts() {
    List<String> numbers = new ArrayList<>(List.of(Counted.of(progress.articles(), "article")));
    if (progress.rejects() > 0) {
      numbers.add(Counted.of(progress.rejects(), "reject"));
    }
    numbers.add(Counted.of(progress.quotes(), "quote"));
    return numbers;
  }

  private List<String> corpus(String first) {
    return progress.corpusRows() == 0
        ? List.of(first)
        : List.of(first, Counted.of(progress.corpusRows(), "row"));
  }

  private long percent(long done) {
    return 100 * Math.min(done, totalBytes) / totalBytes;
  }

  private Optional<String> left(long done) {
    if (done == 0 || elapsed.compareTo(LEAST_PAST) < 0) {
      return Optional.empty();
    }
    double rest = (double) (totalBytes - Math.min(done, totalBytes)) / done;
    return Optional.of(clock(Duration.ofMillis((long) (elapsed.toMillis() * rest))) + " left");
  }

  private static String clock(Duration time) {
    return String.format(
        Locale.ROOT, "%d:%02d:%02d", time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }

  /** As many of the numbers, from the first, as there is room for. */
  private static String fitted(String begin, List<String> numbers, int columns) {
    StringBuilder line = new StringBuilder(begin);
    for (int i = 0; i < numbers.size(); i++) {
      String next = (i == 0 ? "" : ", ") + numbers.get(i);
      if (line.length() + next.length() > columns) {
        break;
      }
      line.append(next);
    }
    return line.toString();
  }
}
