// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/** Figures for programs. */
public final class JsonFigures {

  private JsonFigures() {}

  /** Counts, and their precision, recall and F1 in percent before them. */
  public static Map<String, Object> of(Counts counts) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("precision", Percent.of(counts.precision()));
    figures.put("recall", Percent.of(counts.recall()));
    figures.put("f1", Percent.of(counts.f1()));
    figures.put("right", counts.right());
    figures.put("found", counts.found());
    figures.put("gold", counts.gold());
    return figures;
  }
}
