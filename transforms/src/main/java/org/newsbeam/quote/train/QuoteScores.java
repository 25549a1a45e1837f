// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.QuoteExtractor;

/** How well quotes agree with what people marked, counted over articles. Tokens, no punctuation. */
final class QuoteScores {

  /** Of content at least this share must be common to both. */
  private static final double OVERLAP = 0.5;

  private static final List<String> ROWS =
      List.of(
          "quotes: half of the content and the source",
          "words of content",
          "stretches of content, exact",
          "sources, exact");

  private final int[] right = new int[ROWS.size()];
  private final int[] found = new int[ROWS.size()];
  private final int[] marked = new int[ROWS.size()];

  private QuoteScores() {}

  static QuoteScores of(QuoteExtractor extractor, List<MarkedArticle> articles) {
    QuoteScores scores = new QuoteScores();
    for (MarkedArticle one : articles) {
      scores.add(extractor.extract(one.article()), one.marks());
    }
    return scores;
  }

  /** The figures of the rules alone beside those with the models. */
  static String table(QuoteScores rules, QuoteScores both) {
    StringBuilder table = new StringBuilder();
    table.append("%-44s %20s %20s%n".formatted("in percent", "rules", "rules and models"));
    for (int row = 0; row < ROWS.size(); row++) {
      table.append("%-44s %s %s%n".formatted(ROWS.get(row), rules.cell(row), both.cell(row)));
    }
    return table.toString();
  }

  private String cell(int row) {
    double precision = 100.0 * right[row] / Math.max(1, found[row]);
    double recall = 100.0 * right[row] / Math.max(1, marked[row]);
    double f1 = 200.0 * right[row] / Math.max(1, found[row] + marked[row]);
    return String.format(Locale.ROOT, "P%5.1f R%5.1f F%5.1f", precision, recall, f1);
  }

  private void add(AnnotatedArticle article, List<GoldMarks> marks) {
    List<BitSet> found = new ArrayList<>();
    List<BitSet> sources = new ArrayList<>();
    for (Quote quote : article.quotes()) {
      found.add(words(article, quote.content().segments()));
      sources.add(
          words(
              article, quote.source().span() == null ? List.of() : List.of(quote.source().span())));
    }
    List<BitSet> content = marks.stream().map(mark -> words(article, mark.content())).toList();
    List<BitSet> gold = marks.stream().map(mark -> words(article, mark.source())).toList();
    count(0, pairs(found, sources, content, gold), found.size(), content.size());
    BitSet common = union(found);
    common.and(union(content));
    count(1, common.cardinality(), union(found).cardinality(), union(content).cardinality());
    Set<BitSet> segments = new HashSet<>();
    article.quotes().forEach(q -> q.content().segments().forEach(s -> add(segments, article, s)));
    Set<BitSet> stretches = new HashSet<>();
    marks.forEach(mark -> mark.content().forEach(s -> add(stretches, article, s)));
    exact(2, segments, stretches);
    exact(3, new HashSet<>(sources), new HashSet<>(gold));
  }

  private static void add(Set<BitSet> all, AnnotatedArticle article, Span span) {
    all.add(words(article, List.of(span)));
  }

  private void exact(int row, Set<BitSet> ours, Set<BitSet> theirs) {
    ours.remove(new BitSet());
    theirs.remove(new BitSet());
    int both = (int) ours.stream().filter(theirs::contains).count();
    count(row, both, ours.size(), theirs.size());
  }

  private void count(int row, int both, int ours, int theirs) {
    right[row] += both;
    found[row] += ours;
    marked[row] += theirs;
  }

  /** How many quotes have a partner of their own, the first that fits. */
  private static int pairs(
      List<BitSet> found, List<BitSet> sources, List<BitSet> content, List<BitSet> gold) {
    boolean[] used = new boolean[content.size()];
    int pairs = 0;
    for (int i = 0; i < found.size(); i++) {
      for (int k = 0; k < used.length; k++) {
        BitSet common = (BitSet) found.get(i).clone();
        common.and(content.get(k));
        int larger = Math.max(found.get(i).cardinality(), content.get(k).cardinality());
        boolean same = gold.get(k).isEmpty() || sources.get(i).intersects(gold.get(k));
        if (!used[k] && larger > 0 && common.cardinality() >= OVERLAP * larger && same) {
          used[k] = true;
          pairs++;
          break;
        }
      }
    }
    return pairs;
  }

  private static BitSet union(List<BitSet> sets) {
    BitSet union = new BitSet();
    sets.forEach(union::or);
    return union;
  }

  private static BitSet words(AnnotatedArticle article, List<Span> spans) {
    BitSet words = new BitSet();
    for (Span span : spans) {
      int i = article.tokens().firstAfter(span.begin());
      while (i < article.tokens().size() && article.tokens().begin(i) < span.end()) {
        words.set(i, article.tokens().tag(i) != Tag.PUNCT);
        i++;
      }
    }
    return words;
  }
}
