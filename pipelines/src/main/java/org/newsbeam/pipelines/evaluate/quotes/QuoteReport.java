// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.pipelines.evaluate.figure.Counts;
import org.newsbeam.pipelines.evaluate.figure.FigureTable;

/** Prints how well quotes are found, as tables for people. All shares in percent. */
public final class QuoteReport {

  private QuoteReport() {}

  /** Prints tables of what was measured. */
  public static void print(QuoteEvaluation evaluation, PrintStream out) {
    out.printf(
        "articles %,d; quotes found: %s; annotated: %s%n%n",
        evaluation.articles(), kinds(evaluation.found()), kinds(evaluation.annotated()));
    FigureTable counts =
        new FigureTable("quotes", "precision", "recall", "F1", "right", "found", "gold");
    counts(evaluation).forEach(counts::add);
    counts.print(out);
    out.println();
    sources(evaluation).print(out);
    out.println();
    FigureTable speakers = new FigureTable("speaker", "accuracy", "recall", "gold");
    evaluation
        .speakers()
        .groups()
        .forEach(
            (name, group) ->
                speakers.add(
                    "B " + name,
                    group.accuracy().percent(),
                    group.recall().percent(),
                    group.recall().whole()));
    speakers.print(out);
    out.println();
    out.printf(
        "text in marks that is no quote: %,d; false quotes: %,d%n",
        evaluation.spans().negatives(), evaluation.spans().falseQuotes());
    out.printf("with a source: %s of the found%n", percent(evaluation.sources().coverage()));
    out.printf(
        "without a speaker: %s of the found, %s of all quotes%n",
        percent(evaluation.speakers().nullSpeakers()),
        percent(evaluation.speakers().nullSpeakersOfAll()));
  }

  /** The figures that have precision and recall, by their names. */
  private static Map<String, Counts> counts(QuoteEvaluation evaluation) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    counts.put("A spans", evaluation.spans().spans());
    counts.put("A one or two words", evaluation.spans().shortSpans());
    counts.put("B source lenient", evaluation.sources().lenient());
    counts.put("B source strict", evaluation.sources().strict());
    counts.put("C token", evaluation.indirect().token());
    counts.put("C content only", evaluation.indirect().contentOnly());
    counts.put("C relation", evaluation.indirect().relation());
    counts.put("C relation strict", evaluation.indirect().strictRelation());
    counts.put("D content overlap", evaluation.overlap().content());
    counts.put("D source overlap", evaluation.overlap().source());
    counts.put("D content exact", evaluation.overlap().contentExact());
    counts.put("D piece exact", evaluation.overlap().pieceExact());
    counts.put("D source exact", evaluation.overlap().sourceExact());
    return counts;
  }

  private static FigureTable sources(QuoteEvaluation evaluation) {
    Map<String, SourceFigures.Group> groups = evaluation.sources().groups();
    FigureTable table =
        new FigureTable("shares", "all", "direct", "mixed", "pronoun", "name", "noun");
    SpanFigures spans = evaluation.spans();
    Share all = new Share(spans.spans().right(), spans.spans().gold());
    table.add(
        "A recall",
        all.percent(),
        spans.direct().percent(),
        spans.mixed().percent(),
        null,
        null,
        null);
    table.add(
        "B accuracy lenient",
        groups.values().stream().map(group -> group.lenient().percent()).toArray(Double[]::new));
    table.add(
        "B accuracy strict",
        groups.values().stream().map(group -> group.strict().percent()).toArray(Double[]::new));
    table.add(
        "B gold", groups.values().stream().map(SourceFigures.Group::gold).toArray(Integer[]::new));
    return table;
  }

  private static String kinds(Map<QuoteKind, Integer> counts) {
    return counts.entrySet().stream()
        .map(e -> String.format(Locale.ROOT, "%,d %s", e.getValue(), name(e.getKey())))
        .collect(Collectors.joining(", "));
  }

  private static String percent(Share share) {
    Double percent = share.percent();
    return percent == null ? "-" : String.format(Locale.ROOT, "%.1f %%", percent);
  }

  private static String name(QuoteKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
