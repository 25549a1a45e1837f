// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.stream.DoubleStream;

/**
 * What a rule brings to a set of articles, in points: how much worse each figure is without it.
 *
 * @param rule the rule
 * @param quotes how many quotes it wrote
 * @param spans to the F1 of spans in quotation marks
 * @param sources to the F1 of their sources, leniently
 * @param speakers to the accuracy of their speakers
 * @param indirect to the F1 of indirect quotes with their sources
 * @param content to the F1 of words of content
 */
record RuleWorth(
    String rule,
    int quotes,
    double spans,
    double sources,
    double speakers,
    double indirect,
    double content) {

  private static final double PERCENT = 100;

  /** The difference between two evaluations of the same articles. */
  static RuleWorth of(String rule, int quotes, QuoteEvaluation with, QuoteEvaluation without) {
    return new RuleWorth(
        rule,
        quotes,
        PERCENT * (with.spans().spans().f1() - without.spans().spans().f1()),
        PERCENT * (with.sources().lenient().f1() - without.sources().lenient().f1()),
        speakers(with) - speakers(without),
        PERCENT * (with.indirect().relation().f1() - without.indirect().relation().f1()),
        PERCENT * (with.overlap().content().f1() - without.overlap().content().f1()));
  }

  private static double speakers(QuoteEvaluation evaluation) {
    Double percent = evaluation.speakers().groups().get("all").accuracy().percent();
    return percent == null ? 0 : percent;
  }

  /** The most that it brings to one of the figures; below 0 if it harms them all. */
  double most() {
    return DoubleStream.of(spans, sources, speakers, indirect, content).max().orElseThrow();
  }
}
