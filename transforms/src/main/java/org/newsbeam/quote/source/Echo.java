// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsbeam.model.BlockKind;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;

/**
 * Gives a quotation of a headline or caption that names no source the source of the quotation of
 * the body whose words it repeats.
 */
final class Echo {

  /** Fewer words may be anybody's. */
  private static final int MIN_WORDS = 3;

  /** What is surer than this is left as it is. */
  private static final double WEAK = 0.6;

  private static final double CONFIDENCE = 0.7;

  private final Reading reading;

  Echo(Reading reading) {
    this.reading = reading;
  }

  /** Fills gaps in {@code found}, which holds for each quotation what was found of it. */
  void fill(List<Optional<Attribution>> found) {
    for (int q = 0; q < found.size() && !isBody(q); q++) {
      if (found.get(q).map(Attribution::confidence).orElse(0.0) < WEAK) {
        int echoing = q;
        source(q, found)
            .ifPresent(
                of ->
                    found.set(
                        echoing,
                        Optional.of(
                            new Attribution(
                                echoing,
                                RuleName.HEADLINE_ECHO,
                                CONFIDENCE,
                                of.source(),
                                null,
                                null))));
      }
    }
  }

  private Optional<Attribution> source(int q, List<Optional<Attribution>> found) {
    String wanted = folded(q);
    if (wanted.chars().filter(c -> c == ' ').count() <= MIN_WORDS) {
      return Optional.empty();
    }
    for (int b = q + 1; b < found.size(); b++) {
      boolean sure = found.get(b).map(Attribution::confidence).orElse(0.0) >= WEAK;
      if (sure && isBody(b) && folded(b).contains(wanted)) {
        return found.get(b);
      }
    }
    return Optional.empty();
  }

  private boolean isBody(int q) {
    int block = reading.quotations().get(q).block();
    return reading.article().blocks().get(block).kind() == BlockKind.BODY;
  }

  /** The words of the quotation in lower case, one blank around each. */
  private String folded(int q) {
    String inner = reading.quotations().get(q).inner().in(reading.article().text());
    StringBuilder folded = new StringBuilder(" ");
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(c);
      } else if (folded.charAt(folded.length() - 1) != ' ' && c != '’' && c != '\'') {
        folded.append(' ');
      }
    }
    String words = folded.toString().toLowerCase(Locale.ROOT);
    return words.endsWith(" ") ? words : words + " ";
  }
}
