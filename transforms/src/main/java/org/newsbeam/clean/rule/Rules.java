// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import java.util.List;
import java.util.stream.Stream;
import org.newsbeam.clean.sheet.Sheet;

/** The rules in their order: the most precise first, those that look at earlier answers last. */
public final class Rules {

  private static final List<Rule> ORDER =
      Stream.of(
              TitleRules.KNOWN,
              PhraseRules.ALL,
              BylineRules.ALL,
              CreditRules.ALL,
              CaptionRules.LABELLED,
              DatelineRules.ALL,
              BylineRules.BESIDE_DATE,
              TitleRules.REPEATED,
              PlacedCaptionRules.ALL,
              TitleRules.FOUND,
              BylineRules.BELOW_HEADLINE,
              KickerRules.ALL,
              StandfirstRules.ALL,
              PullQuoteRules.ALL,
              TailRules.ALL)
          .flatMap(List::stream)
          .toList();

  /** Those that hold where markup told the blocks: what layout says, it said better. */
  private static final List<Rule> OF_MARKUP =
      Stream.of(
              TitleRules.KNOWN,
              PhraseRules.ALL,
              BylineRules.ALL,
              CreditRules.ALL,
              CaptionRules.LABELLED,
              DatelineRules.ALL,
              BylineRules.BELOW_MARKED_HEADLINE,
              PullQuoteRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Rules() {}

  /** Decides the paragraphs of {@code sheet} that are furniture; the others stay undecided. */
  public static void decide(Sheet sheet, boolean markedUp) {
    for (Rule rule : markedUp ? OF_MARKUP : ORDER) {
      rule.decide(sheet);
    }
  }
}
