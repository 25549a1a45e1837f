// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.pipelines.evaluate.figure.Counts;
import org.newsbeam.pipelines.evaluate.quotes.text.WordSet;

/**
 * The indirect quotes of one article that were found beside those that are annotated. The words of
 * direct and mixed attributions are left out on both sides; so is a quote of which most words are
 * such.
 *
 * @param figures the counts
 * @param missed annotated quotes with no quote of like content
 * @param spurious found quotes with no annotated quote of like content
 */
record IndirectMatch(IndirectFigures figures, List<GoldQuote> missed, List<FoundQuote> spurious) {

  /** A found quote and an annotated one that may be the same, and how much they share. */
  private record Pair(int found, int gold, double overlap) {}

  IndirectMatch {
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  static IndirectMatch of(GoldView view, List<FoundQuote> quotes) {
    List<FoundQuote> indirect =
        quotes.stream().filter(quote -> quote.kind() == QuoteKind.INDIRECT).toList();
    List<GoldQuote> golds =
        view.quotes().stream().filter(quote -> quote.kind() == QuoteKind.INDIRECT).toList();
    WordSet marked =
        WordSet.union(
            view.quotes().stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                .map(GoldQuote::words)
                .toList());
    WordSet goldWords = WordSet.union(golds.stream().map(GoldQuote::words).toList());
    WordSet foundWords = WordSet.union(indirect.stream().map(FoundQuote::words).toList());
    List<FoundQuote> found =
        indirect.stream()
            .filter(quote -> 2 * quote.words().shared(marked).size() <= quote.words().size())
            .toList();
    Map<Integer, Integer> content = match(found, golds, (quote, gold) -> true);
    Map<Integer, Integer> relation =
        match(
            found,
            golds,
            (quote, gold) ->
                !gold.hasSource() || SourceMatch.isLenient(view, quote.source(), gold));
    Map<Integer, Integer> strict =
        match(
            found,
            golds,
            (quote, gold) -> !gold.hasSource() || SourceMatch.isStrict(view, quote.source(), gold));
    IndirectFigures figures =
        new IndirectFigures(
            OverlapFigures.words(foundWords.without(marked), goldWords.without(marked)),
            new Counts(content.size(), found.size(), golds.size()),
            new Counts(relation.size(), found.size(), golds.size()),
            new Counts(strict.size(), found.size(), golds.size()));
    return new IndirectMatch(
        figures, without(golds, new HashSet<>(content.values())), without(found, content.keySet()));
  }

  /**
   * One to one, the greater overlap first, else in the article's order: the quotes of which the
   * words shared are at least half of those of either.
   */
  private static Map<Integer, Integer> match(
      List<FoundQuote> found, List<GoldQuote> golds, BiPredicate<FoundQuote, GoldQuote> fits) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < golds.size(); j++) {
        WordSet words = found.get(i).words();
        WordSet wanted = golds.get(j).words();
        double overlap =
            (double) words.shared(wanted).size() / Math.max(words.size(), wanted.size());
        if (overlap >= 0.5 && fits.test(found.get(i), golds.get(j))) {
          pairs.add(new Pair(i, j, overlap));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
    Map<Integer, Integer> matched = new HashMap<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.found()) && !matched.containsValue(pair.gold())) {
        matched.put(pair.found(), pair.gold());
      }
    }
    return matched;
  }

  private static <T> List<T> without(List<T> quotes, Set<Integer> indexes) {
    return IntStream.range(0, quotes.size())
        .filter(i -> !indexes.contains(i))
        .mapToObj(quotes::get)
        .toList();
  }
}
