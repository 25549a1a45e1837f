// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.pipelines.evaluate.figure.JsonFigures;

/**
 * Tells how well quotes are found, as JSON for programs. All shares in percent, null where there is
 * nothing of which they could be said.
 */
public final class QuoteJson {

  private QuoteJson() {}

  /** What was measured, as one JSON object. */
  public static String of(QuoteEvaluation evaluation) throws JsonProcessingException {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("articles", evaluation.articles());
    json.put("found", kinds(evaluation.found()));
    json.put("annotated", kinds(evaluation.annotated()));
    json.put("spans", spans(evaluation.spans()));
    json.put("sources", sources(evaluation.sources()));
    json.put("speakers", speakers(evaluation.speakers()));
    IndirectFigures indirect = evaluation.indirect();
    Map<String, Object> indirects = new LinkedHashMap<>();
    indirects.put("token", JsonFigures.of(indirect.token()));
    indirects.put("content_only", JsonFigures.of(indirect.contentOnly()));
    indirects.put("relation", JsonFigures.of(indirect.relation()));
    indirects.put("relation_strict", JsonFigures.of(indirect.strictRelation()));
    json.put("indirect", indirects);
    OverlapFigures overlap = evaluation.overlap();
    Map<String, Object> overlaps = new LinkedHashMap<>();
    overlaps.put("content_overlap", JsonFigures.of(overlap.content()));
    overlaps.put("source_overlap", JsonFigures.of(overlap.source()));
    overlaps.put("content_exact", JsonFigures.of(overlap.contentExact()));
    overlaps.put("piece_exact", JsonFigures.of(overlap.pieceExact()));
    overlaps.put("source_exact", JsonFigures.of(overlap.sourceExact()));
    json.put("overlap", overlaps);
    return JsonMapper.builder().build().writeValueAsString(json);
  }

  private static Map<String, Object> spans(SpanFigures spans) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("all", JsonFigures.of(spans.spans()));
    json.put("recall_direct", spans.direct().percent());
    json.put("recall_mixed", spans.mixed().percent());
    json.put("short", JsonFigures.of(spans.shortSpans()));
    json.put("negatives", spans.negatives());
    json.put("false_quotes", spans.falseQuotes());
    return json;
  }

  private static Map<String, Object> sources(SourceFigures sources) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("lenient", JsonFigures.of(sources.lenient()));
    json.put("strict", JsonFigures.of(sources.strict()));
    json.put("coverage", sources.coverage().percent());
    Map<String, Object> accuracy = new LinkedHashMap<>();
    sources
        .groups()
        .forEach(
            (name, group) -> {
              Map<String, Object> figures = new LinkedHashMap<>();
              figures.put("lenient", group.lenient().percent());
              figures.put("strict", group.strict().percent());
              figures.put("gold", group.gold());
              accuracy.put(name, figures);
            });
    json.put("accuracy", accuracy);
    return json;
  }

  private static Map<String, Object> speakers(SpeakerFigures speakers) {
    Map<String, Object> json = new LinkedHashMap<>();
    speakers
        .groups()
        .forEach(
            (name, group) -> {
              Map<String, Object> figures = new LinkedHashMap<>();
              figures.put("accuracy", group.accuracy().percent());
              figures.put("recall", group.recall().percent());
              figures.put("gold", group.recall().whole());
              json.put(name, figures);
            });
    json.put("null_of_found", speakers.nullSpeakers().percent());
    json.put("null_of_all", speakers.nullSpeakersOfAll().percent());
    return json;
  }

  private static Map<String, Object> kinds(Map<QuoteKind, Integer> counts) {
    Map<String, Object> json = new LinkedHashMap<>();
    counts.forEach((kind, count) -> json.put(kind.name().toLowerCase(Locale.ROOT), count));
    return json;
  }
}
