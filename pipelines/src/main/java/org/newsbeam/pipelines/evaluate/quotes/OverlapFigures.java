// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbeam.pipelines.evaluate.figure.Counts;
import org.newsbeam.pipelines.evaluate.quotes.text.WordSet;

/**
 * How well content and sources of quotes of all kinds are found, whoever is the source of what.
 *
 * @param content the words of all content
 * @param source the words of all sources
 * @param contentExact quotes whose content has exactly the annotated words
 * @param pieceExact the same for each stretch of content by itself, every stretch counted once
 * @param sourceExact the same for sources, every source counted once for all its quotes
 */
public record OverlapFigures(
    Counts content, Counts source, Counts contentExact, Counts pieceExact, Counts sourceExact) {

  static final OverlapFigures NONE =
      new OverlapFigures(Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE);

  static OverlapFigures of(GoldView view, List<FoundQuote> found) {
    List<WordSet> contents = found.stream().map(FoundQuote::words).toList();
    List<WordSet> sources =
        found.stream()
            .map(FoundQuote::source)
            .filter(Objects::nonNull)
            .map(source -> view.words().in(source))
            .toList();
    List<WordSet> goldContents = view.quotes().stream().map(GoldQuote::words).toList();
    List<WordSet> goldSources = view.quotes().stream().map(GoldQuote::sourceWords).toList();
    Stream<WordSet> pieces =
        found.stream().flatMap(quote -> quote.segments().stream()).map(view.words()::in);
    Stream<WordSet> goldPieces =
        view.quotes().stream()
            .flatMap(quote -> quote.attribution().content().stream())
            .map(view.words()::in);
    return new OverlapFigures(
        words(WordSet.union(contents), WordSet.union(goldContents)),
        words(WordSet.union(sources), WordSet.union(goldSources)),
        new Counts(same(contents, goldContents), contents.size(), goldContents.size()),
        distinct(pieces, goldPieces),
        distinct(sources.stream(), goldSources.stream()));
  }

  /** The words found beside those annotated. */
  static Counts words(WordSet found, WordSet gold) {
    return new Counts(found.shared(gold).size(), found.size(), gold.size());
  }

  OverlapFigures plus(OverlapFigures other) {
    return new OverlapFigures(
        content.plus(other.content),
        source.plus(other.source),
        contentExact.plus(other.contentExact),
        pieceExact.plus(other.pieceExact),
        sourceExact.plus(other.sourceExact));
  }

  /** How many are the same, one to one. */
  private static int same(Collection<WordSet> found, Collection<WordSet> gold) {
    List<WordSet> left = new ArrayList<>(gold);
    return (int) found.stream().filter(left::remove).count();
  }

  private static Counts distinct(Stream<WordSet> found, Stream<WordSet> gold) {
    Set<WordSet> founds = found.filter(set -> !set.isEmpty()).collect(Collectors.toSet());
    Set<WordSet> golds = gold.filter(set -> !set.isEmpty()).collect(Collectors.toSet());
    Set<WordSet> both = new HashSet<>(founds);
    both.retainAll(golds);
    return new Counts(both.size(), founds.size(), golds.size());
  }
}
