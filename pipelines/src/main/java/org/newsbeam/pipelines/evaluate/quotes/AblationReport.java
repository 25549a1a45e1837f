// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.pipelines.evaluate.figure.FigureTable;

/** What each rule for quotes brings, in tables for people. */
final class AblationReport {

  private final List<NameModelFile> nameModels;

  AblationReport(List<NameModelFile> nameModels) {
    this.nameModels = nameModels;
  }

  /** A table for each set; then, if there are several, the most that each rule brings to each. */
  void print(List<GoldSet> sets, PrintStream out) {
    List<List<RuleWorth>> worths = new ArrayList<>();
    for (GoldSet set : sets) {
      List<RuleWorth> ofSet = Ablation.worths(set.articles(), nameModels);
      worths.add(ofSet);
      out.println(set.name());
      table(ofSet).print(out);
      out.println();
    }
    if (sets.size() > 1) {
      out.println("The most that each brings to one of the figures of each set, in their order");
      most(worths).print(out);
    }
  }

  private static FigureTable table(List<RuleWorth> worths) {
    FigureTable table =
        new FigureTable(
            "rule", "quotes", "A spans", "B lenient", "B speaker", "C relation", "D words");
    for (RuleWorth worth : worths) {
      table.add(
          worth.rule(),
          worth.quotes(),
          worth.spans(),
          worth.sources(),
          worth.speakers(),
          worth.indirect(),
          worth.content());
    }
    return table;
  }

  private static FigureTable most(List<List<RuleWorth>> sets) {
    List<String> heads = new ArrayList<>(List.of("rule"));
    for (int s = 1; s <= sets.size(); s++) {
      heads.add("set " + s);
    }
    FigureTable table = new FigureTable(heads.toArray(new String[0]));
    List<RuleWorth> first = sets.get(0);
    for (int r = 0; r < first.size(); r++) {
      int rule = r;
      Number[] most = sets.stream().map(set -> set.get(rule).most()).toArray(Number[]::new);
      table.add(first.get(r).rule(), most);
    }
    return table;
  }
}
