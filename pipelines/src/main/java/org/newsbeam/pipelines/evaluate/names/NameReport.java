// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.pipelines.evaluate.figure.FigureTable;
import org.newsbeam.pipelines.evaluate.figure.JsonFigures;
import org.newsbeam.pipelines.evaluate.figure.Percent;

/** Tells how well names are found: tables for people, JSON for programs. All shares in percent. */
public final class NameReport {

  private NameReport() {}

  /** Prints tables of what was measured; nothing of what the gold does not say. */
  public static void print(NameEvaluation evaluation, PrintStream out) {
    if (evaluation.hasNames()) {
      FigureTable names =
          new FigureTable("type", "precision", "recall", "F1", "right", "found", "gold");
      evaluation.names().lines().forEach(names::add);
      names.print(out);
      out.println();
      FigureTable bins = new FigureTable("confidence", "names", "expected", "right");
      for (Reliability.Bin bin : evaluation.confidence().bins()) {
        bins.add(
            "%.0f to %.0f".formatted(100 * bin.from(), 100 * bin.from() + 10),
            bin.answers(),
            Percent.of(bin.confidence()),
            Percent.of(bin.right()));
      }
      bins.print(out);
      out.printf("calibration error %.1f%n", Percent.of(evaluation.confidence().error()));
    }
    if (evaluation.hasNames() && evaluation.hasPeople()) {
      out.println();
    }
    if (evaluation.hasPeople()) {
      SamePerson people = evaluation.people();
      FigureTable pairs =
          new FigureTable("pairs", "precision", "recall", "F1", "right", "found", "gold");
      pairs.add("one person", people.pairs());
      pairs.print(out);
      out.printf(
          "coverage %.1f: %,d of %,d names of people found%n",
          Percent.of(people.coverage()), people.found(), people.names());
    }
  }

  /** The same as one JSON object. */
  public static String json(NameEvaluation evaluation) throws JsonProcessingException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("articles", evaluation.articles());
    if (evaluation.hasNames()) {
      Map<String, Object> names = new LinkedHashMap<>();
      evaluation.names().lines().forEach((type, counts) -> names.put(type, JsonFigures.of(counts)));
      json.put("names", names);
      List<Object> bins = new ArrayList<>();
      for (Reliability.Bin bin : evaluation.confidence().bins()) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("from", Percent.of(bin.from()));
        figures.put("names", bin.answers());
        figures.put("expected", Percent.of(bin.confidence()));
        figures.put("right", Percent.of(bin.right()));
        bins.add(figures);
      }
      json.put("confidence", bins);
      json.put("calibration_error", Percent.of(evaluation.confidence().error()));
    }
    if (evaluation.hasPeople()) {
      json.put("pairs", JsonFigures.of(evaluation.people().pairs()));
      json.put("coverage", Percent.of(evaluation.people().coverage()));
      json.put("people", evaluation.people().names());
    }
    return JsonMapper.builder().build().writeValueAsString(json);
  }
}
