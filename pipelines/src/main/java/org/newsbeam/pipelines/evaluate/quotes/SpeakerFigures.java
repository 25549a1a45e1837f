// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well it is found who the source is.
 *
 * @param groups candidates that are quotes of which it is known: all; those of which the annotation
 *     tells; those whose source is a name
 * @param nullSpeakers the found candidates that are quotes for which the program gives no speaker
 * @param nullSpeakersOfAll all quotes the program gives, of any kind, without a speaker
 */
public record SpeakerFigures(
    Map<String, Group> groups, Share nullSpeakers, Share nullSpeakersOfAll) {

  /**
   * Some candidates.
   *
   * @param accuracy of those found, those with the right speaker
   * @param recall of all, those with the right speaker
   */
  public record Group(Share accuracy, Share recall) {

    static Group of(List<JudgedSpan> spans) {
      List<JudgedSpan> found = spans.stream().filter(JudgedSpan::isFound).toList();
      return new Group(
          Share.of(found, SpeakerFigures::isRight), Share.of(spans, SpeakerFigures::isRight));
    }
  }

  static SpeakerFigures of(List<ArticleScore> articles) {
    List<JudgedSpan> all = articles.stream().flatMap(score -> score.spans().stream()).toList();
    List<JudgedSpan> known = all.stream().filter(span -> span.speaker() != null).toList();
    Map<String, Group> groups = new LinkedHashMap<>();
    groups.put("all", Group.of(known));
    groups.put("hand", Group.of(known.stream().filter(SpeakerFigures::isByHand).toList()));
    groups.put("name", Group.of(known.stream().filter(span -> !isByHand(span)).toList()));
    List<JudgedSpan> found = all.stream().filter(s -> s.isQuote() && s.isFound()).toList();
    List<FoundQuote> quotes = articles.stream().flatMap(s -> s.found().stream()).toList();
    return new SpeakerFigures(
        groups,
        Share.of(found, span -> span.found() != null && span.found().speaker() == null),
        Share.of(quotes, quote -> quote.speaker() == null));
  }

  private static boolean isByHand(JudgedSpan span) {
    return span.speaker() != null && span.speaker().isByHand();
  }

  private static boolean isRight(JudgedSpan span) {
    return span.speaker() != null && span.speaker().isRight();
  }
}
