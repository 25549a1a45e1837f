// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows side by side for people. On a terminal long cells are cut; elsewhere nothing is, and they
 * push aside what comes after them.
 */
public final class PeopleTable implements RowPrinter {

  /** Rows that settle how wide the columns are; no more are held in memory. */
  private static final int LOOKED_AT = 1000;

  /** Columns that only programs need: ids, offsets, and texts too long for a line. */
  private static final String FOR_PROGRAMS =
      "(.*_)?(id|begin|end|hash|block|sentence|entity)|segments|verbatim|mention|candidates|record";

  private final PrintStream out;
  private final List<String> columns;
  private final boolean chosen;
  private final boolean onTerminal;
  private final List<List<String>> waiting = new ArrayList<>();
  private List<Integer> shown = List.of();
  private int[] widths = {};
  private long rows;

  private PeopleTable(PrintStream out, List<String> columns, boolean chosen, boolean onTerminal) {
    this.out = out;
    this.columns = columns;
    this.chosen = chosen;
    this.onTerminal = onTerminal;
  }

  /** A table of the columns that somebody has asked for. */
  public static PeopleTable of(PrintStream out, List<String> columns, boolean onTerminal) {
    return new PeopleTable(out, columns, true, onTerminal);
  }

  /** A table of those columns that a person looks at first, and that hold anything. */
  public static PeopleTable ofFirst(PrintStream out, List<String> columns, boolean onTerminal) {
    List<String> first = columns.stream().filter(name -> !name.matches(FOR_PROGRAMS)).toList();
    return new PeopleTable(out, first, false, onTerminal);
  }

  @Override
  public void print(Map<String, Object> row) {
    List<String> cells =
        columns.stream()
            .map(row::get)
            .map(value -> onTerminal ? PeopleCell.cut(value) : PeopleCell.whole(value))
            .toList();
    if (rows < LOOKED_AT) {
      waiting.add(cells);
    } else {
      if (rows == LOOKED_AT) {
        begin(false);
      }
      printLine(cells);
    }
    rows++;
  }

  @Override
  public void end() {
    if (rows <= LOOKED_AT) {
      begin(true);
    }
    out.printf("(%d row%s)%n", rows, rows == 1 ? "" : "s");
  }

  /** Prints the rows that have waited; a column may yet hold something if these are not all. */
  private void begin(boolean areAll) {
    shown =
        IntStream.range(0, columns.size())
            .filter(
                i -> chosen || !areAll || waiting.stream().anyMatch(row -> !row.get(i).isEmpty()))
            .boxed()
            .toList();
    widths = IntStream.range(0, columns.size()).map(this::width).toArray();
    if (!waiting.isEmpty()) {
      printLine(columns.stream().map(PeopleCell::whole).toList());
    }
    waiting.forEach(this::printLine);
    waiting.clear();
  }

  private int width(int column) {
    int width = PeopleCell.width(PeopleCell.whole(columns.get(column)));
    for (List<String> row : waiting) {
      width = Math.max(width, PeopleCell.width(row.get(column)));
    }
    return Math.min(width, PeopleCell.WIDEST);
  }

  private void printLine(List<String> cells) {
    out.println(
        shown.stream()
            .map(i -> pad(cells.get(i), widths[i]))
            .collect(Collectors.joining("  "))
            .stripTrailing());
  }

  private static String pad(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - PeopleCell.width(cell)));
  }
}
