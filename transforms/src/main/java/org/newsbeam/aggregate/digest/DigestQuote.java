// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.SourceType;

/**
 * What the corpus tables need of a quote.
 *
 * @param kind how much of it stands in quotation marks
 * @param statement whether somebody says it
 * @param words its words, see {@link org.newsbeam.model.Words}
 * @param sourceType what kind of source it has
 * @param speaker the index of its speaker among the article's entities, or {@link #NO_SPEAKER}
 * @param confidence the probability, 0 to 1, that quote and source are right
 * @param said 64 bits over its folded words; 0 if nobody asks
 * @param repeated whether an earlier copy of the article has the same words of the same speaker
 */
public record DigestQuote(
    QuoteKind kind,
    boolean statement,
    int words,
    SourceType sourceType,
    int speaker,
    double confidence,
    long said,
    boolean repeated)
    implements Comparable<DigestQuote> {

  /** The speaker of a quote that has none, or none that is known. */
  public static final int NO_SPEAKER = -1;

  private static final Comparator<DigestQuote> ORDER =
      Comparator.comparing(DigestQuote::kind)
          .thenComparing(DigestQuote::statement)
          .thenComparingInt(DigestQuote::words)
          .thenComparing(DigestQuote::sourceType)
          .thenComparingInt(DigestQuote::speaker)
          .thenComparingDouble(DigestQuote::confidence)
          .thenComparingLong(DigestQuote::said)
          .thenComparing(DigestQuote::repeated);

  public DigestQuote {
    requireNonNull(kind, "kind");
    requireNonNull(sourceType, "sourceType");
  }

  /** Of an article that has no copies. */
  public DigestQuote(
      QuoteKind kind,
      boolean statement,
      int words,
      SourceType sourceType,
      int speaker,
      double confidence) {
    this(kind, statement, words, sourceType, speaker, confidence, 0, false);
  }

  /** The same quote, which an earlier copy of the article has too. */
  public DigestQuote asRepeated() {
    return new DigestQuote(kind, statement, words, sourceType, speaker, confidence, said, true);
  }

  /** The same quote, of another speaker. */
  public DigestQuote withSpeaker(int other) {
    return new DigestQuote(kind, statement, words, sourceType, other, confidence, said, repeated);
  }

  @Override
  public int compareTo(DigestQuote other) {
    return ORDER.compare(this, other);
  }
}
