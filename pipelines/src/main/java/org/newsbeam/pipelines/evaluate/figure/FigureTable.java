// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.figure;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table of figures for people: what a line is about on the left, its figures on the right. */
public final class FigureTable {

  private static final int FIRST = 14;
  private static final int OTHERS = 11;

  private final List<List<String>> lines = new ArrayList<>();

  /** A table with these column heads. */
  public FigureTable(String... heads) {
    lines.add(List.of(heads));
  }

  /**
   * Adds a line. A figure with decimals gets one, and a hyphen stands for one that is not there.
   */
  public void add(String about, @Nullable Number... figures) {
    List<String> line = new ArrayList<>(List.of(about));
    for (Number figure : figures) {
      line.add(figure == null ? "-" : written(figure));
    }
    lines.add(line);
  }

  private static String written(Number figure) {
    String format = figure instanceof Integer ? "%,d" : "%.1f";
    String written = String.format(Locale.ROOT, format, figure);
    return written.equals("-0.0") ? "0.0" : written;
  }

  /** Adds a line of counts, its precision, recall and F1 in percent before them. */
  public void add(String about, Counts counts) {
    add(
        about,
        Percent.of(counts.precision()),
        Percent.of(counts.recall()),
        Percent.of(counts.f1()),
        counts.right(),
        counts.found(),
        counts.gold());
  }

  /** Prints the lines. */
  public void print(PrintStream out) {
    int first = lines.stream().mapToInt(line -> line.get(0).length()).max().orElseThrow();
    for (List<String> line : lines) {
      StringBuilder row = new StringBuilder("%-" + Math.max(FIRST, first) + "s");
      row.append(("%" + OTHERS + "s").repeat(line.size() - 1));
      out.println(String.format(row.toString(), line.toArray()));
    }
  }
}
