// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.blocks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsbeam.model.BlockKind;
import org.newsbeam.pipelines.evaluate.figure.Counts;
import org.newsbeam.pipelines.evaluate.figure.Percent;

/** Prints what a {@link BlockEvaluation} found. */
public final class BlockReport {

  private static final int LABEL = 12;
  private static final int CELL = 6;

  private BlockReport() {}

  /** Accuracy, a table of kinds (the gold's on the left, those found above), and metadata. */
  public static void print(BlockEvaluation evaluation, PrintStream out) {
    Counts all = evaluation.blocks();
    out.printf(
        Locale.ROOT,
        "%,d blocks, %,d of their kind: %.1f %%%n%n",
        all.gold(),
        all.right(),
        Percent.of(all.recall()));
    out.println(row("", List.of(BlockKind.values()).stream().map(BlockReport::shortName).toList()));
    for (BlockKind gold : BlockKind.values()) {
      List<String> cells = new ArrayList<>();
      for (BlockKind found : BlockKind.values()) {
        int count = evaluation.count(gold, found);
        cells.add(count == 0 ? "." : Integer.toString(count));
      }
      out.println(row(gold.name(), cells));
    }
    out.println();
    evaluation
        .metadata()
        .forEach(
            (column, counts) ->
                out.println(row(column, List.of(counts.right() + "", "of", counts.gold() + ""))));
  }

  private static String shortName(BlockKind kind) {
    return kind.name().substring(0, Math.min(CELL - 1, kind.name().length()));
  }

  private static String row(String label, List<String> cells) {
    StringBuilder row = new StringBuilder(("%-" + LABEL + "s").formatted(label));
    cells.forEach(cell -> row.append(("%" + CELL + "s").formatted(cell)));
    return row.toString();
  }
}
