// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows side by side, cut to fit a screen: the columns that a person looks at first. */
public final class PeopleTable {

  private static final int LONGEST_CELL = 60;

  /** Columns that only programs need: ids, offsets, and texts too long for a line. */
  private static final String FOR_PROGRAMS =
      "(.*_)?(id|begin|end|hash|block|sentence|entity)|segments|verbatim|mention|candidates|record";

  private final List<String> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; the first one settles the columns. */
  public void add(Map<String, Object> row) {
    if (rows.isEmpty()) {
      row.keySet().stream().filter(column -> !column.matches(FOR_PROGRAMS)).forEach(columns::add);
    }
    rows.add(columns.stream().map(column -> cell(row.get(column))).toList());
  }

  /** Prints the columns that hold anything, and how many rows there are. */
  public void print(PrintStream out) {
    List<Integer> held = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int column = i;
      if (rows.stream().anyMatch(row -> !row.get(column).isEmpty())) {
        held.add(i);
      }
    }
    int[] widths = new int[columns.size()];
    held.forEach(column -> widths[column] = width(column));
    if (!rows.isEmpty()) {
      printLine(out, held, widths, columns);
    }
    rows.forEach(row -> printLine(out, held, widths, row));
    out.printf("(%d row%s)%n", rows.size(), rows.size() == 1 ? "" : "s");
  }

  private static void printLine(
      PrintStream out, List<Integer> held, int[] widths, List<String> cells) {
    out.println(
        held.stream()
            .map(i -> pad(cells.get(i), widths[i]))
            .collect(Collectors.joining("  "))
            .stripTrailing());
  }

  private int width(int column) {
    int width = columns.get(column).length();
    for (List<String> row : rows) {
      width = Math.max(width, length(row.get(column)));
    }
    return width;
  }

  private static String pad(String cell, int width) {
    return cell + " ".repeat(Math.max(0, width - length(cell)));
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text =
        value instanceof Double number
            ? "%.2f".formatted(number)
            : value instanceof Collection<?> list ? joined(list) : value.toString();
    String line = text.replaceAll("\\s+", " ");
    return length(line) <= LONGEST_CELL
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_CELL - 1)) + "…";
  }

  private static String joined(Collection<?> list) {
    return list.stream()
        .map(
            item -> item instanceof Map<?, ?> group ? String.valueOf(group.get("name")) : "" + item)
        .collect(Collectors.joining(", "));
  }
}
