// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.HeadlineLabel;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.ReportedContent;

/** A headline that tells what somebody said without quotation marks, after a name and a colon. */
final class BareHeadline {

  /** What a headline with a colon starts with when it announces instead of quoting. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "what",
          "how",
          "why",
          "who",
          "when",
          "where",
          "which",
          "everything",
          "all",
          "live",
          "inside",
          "timeline",
          "profile",
          "a",
          "an",
          "five",
          "ten");

  private BareHeadline() {}

  /** Smith: We will not sell the pier. */
  static Optional<Draft> find(Reading reading, int block) {
    Words words = reading.words();
    Block of = reading.article().blocks().get(block);
    if (of.kind() != BlockKind.HEADLINE || !words.blocks().isRead(block)) {
      return Optional.empty();
    }
    Phrase all = words.blocks().of(block);
    Optional<Phrase> name = HeadlineLabel.name(reading, all);
    int first = name.map(Phrase::end).orElse(all.last()) + 1;
    if (all.end() - first < 3 || ANNOUNCING.contains(words.lower(first))) {
      return Optional.empty();
    }
    boolean says = false;
    for (int i = first; i < all.end(); i++) {
      if (words.isQuoted(i)) {
        return Optional.empty();
      }
      says |= words.isFinite(i);
    }
    Phrase colon = new Phrase(first - 1, first);
    return says && words.isPerson(name.orElseThrow().last())
        ? ReportedContent.of(words, first, all.end())
            .map(content -> content.draft(name.get(), colon, RuleName.HEADLINE_BARE, 0.8))
        : Optional.empty();
  }
}
