// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.model.QuoteKind;

/**
 * Which quotes that were found stand for which candidates. A direct or mixed quote claims each
 * candidate of which it covers at least half, so that a quotation of several paragraphs may be
 * given whole or by paragraphs, with or without its marks; a direct one only if at least half of it
 * can be quoted at all. A candidate that is claimed twice goes to the quote with the greater Dice
 * overlap, else to the first.
 *
 * @param owners the quote of each candidate that is claimed
 * @param falseQuotes the quotes that lost all they claimed, to a double; then those that claim
 *     nothing, unless they have less than three words or touch on what is neutral: a direct one
 *     with at least half of its words, a mixed one at all
 */
record Claims(Map<Candidate, FoundQuote> owners, List<FoundQuote> falseQuotes) {

  private static final int SHORT = 3;

  Claims {
    owners = Map.copyOf(owners);
    falseQuotes = List.copyOf(falseQuotes);
  }

  static Claims of(GoldView view, List<FoundQuote> found) {
    List<FoundQuote> quotes = found.stream().filter(FoundQuote::isMarked).toList();
    Map<Candidate, Integer> owners = new HashMap<>();
    Set<Integer> claimants = new HashSet<>();
    for (int i = 0; i < quotes.size(); i++) {
      for (Candidate candidate : claimed(view, quotes.get(i))) {
        claimants.add(i);
        Integer owner = owners.get(candidate);
        if (owner == null || dice(quotes.get(i), candidate) > dice(quotes.get(owner), candidate)) {
          owners.put(candidate, i);
        }
      }
    }
    List<FoundQuote> lost = new ArrayList<>();
    List<FoundQuote> free = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      if (!claimants.contains(i) && !isNeutral(view, quotes.get(i))) {
        free.add(quotes.get(i));
      } else if (claimants.contains(i) && !owners.containsValue(i)) {
        lost.add(quotes.get(i));
      }
    }
    lost.addAll(free);
    Map<Candidate, FoundQuote> owned = new HashMap<>();
    owners.forEach((candidate, i) -> owned.put(candidate, quotes.get(i)));
    return new Claims(owned, lost);
  }

  private static List<Candidate> claimed(GoldView view, FoundQuote quote) {
    boolean claims =
        !quote.words().isEmpty()
            && (quote.kind() == QuoteKind.MIXED || quote.words().isHalfIn(view.quotable()));
    return claims
        ? view.candidates().stream().filter(c -> c.words().isHalfIn(quote.words())).toList()
        : List.of();
  }

  private static double dice(FoundQuote quote, Candidate candidate) {
    int shared = quote.words().shared(candidate.words()).size();
    return 2.0 * shared / (quote.words().size() + candidate.words().size());
  }

  private static boolean isNeutral(GoldView view, FoundQuote quote) {
    return quote.words().size() < SHORT
        || quote.words().isHalfIn(view.neutral())
        || (quote.kind() == QuoteKind.MIXED && !quote.words().shared(view.neutral()).isEmpty());
  }
}
