// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.model.Span;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.source.Attributor;
import org.newsbeam.quote.source.rank.Candidate;
import org.newsbeam.quote.source.rank.CandidateFinder;
import org.newsbeam.quote.source.rule.Answers;
import org.newsbeam.quote.source.rule.Scene;
import org.newsbeam.quote.speech.Evidence;

/** Makes examples for the ranker of the quotations that no precise rule decides. */
final class ExampleReader {

  /** Where the head of a marked source ends: "Jane Doe | , a judge", "two men | who". */
  private static final Pattern TAIL =
      Pattern.compile(
          "[,;:()\\[—–]|\\b(?:who|which|whose|of|for|from|in|on|at|with|near|among)\\b");

  /** A quotation of which less lies in the content of an attribution is none of it. */
  private static final double SHARE = 0.5;

  private final Attributor rules = new Attributor(Optional.empty());

  /** The examples of an article; none for quotations whose marked source is no candidate. */
  List<RankedExample> read(MarkedArticle marked) {
    Evidence evidence = Evidence.of(marked.article());
    List<Optional<Attribution>> found = rules.attribute(evidence);
    List<RankedExample> examples = new ArrayList<>();
    for (int q = 0; q < found.size(); q++) {
      boolean decided = found.get(q).map(Attribution::confidence).orElse(0.0) >= Attributor.DECIDES;
      if (!decided) {
        Answers answers = new Answers(new Scene(evidence, found.subList(0, q)));
        example(answers, marked.marks()).ifPresent(examples::add);
      }
    }
    return examples;
  }

  private static Optional<RankedExample> example(Answers answers, List<GoldMarks> marks) {
    Scene scene = answers.scene();
    List<Candidate> candidates = CandidateFinder.find(answers);
    Optional<GoldMarks> gold = gold(scene.quotation().inner(), marks);
    BitSet right = new BitSet();
    if (gold.isEmpty()) {
      right.set(0);
    } else if (!gold.get().source().isEmpty()) {
      String text = scene.reading().article().text();
      for (int c = 1; c < candidates.size(); c++) {
        Span source = scene.words().span(candidates.get(c).finding().source());
        right.set(c, isHead(source, gold.get().source(), text));
      }
    }
    return right.isEmpty() ? Optional.empty() : Optional.of(new RankedExample(candidates, right));
  }

  private static Optional<GoldMarks> gold(Span quotation, List<GoldMarks> marks) {
    Optional<GoldMarks> best = Optional.empty();
    double most = SHARE * quotation.length();
    for (GoldMarks mark : marks) {
      int shared = 0;
      for (Span content : mark.content()) {
        int begin = Math.max(content.begin(), quotation.begin());
        shared += Math.max(0, Math.min(content.end(), quotation.end()) - begin);
      }
      if (shared >= most) {
        most = shared + 1;
        best = Optional.of(mark);
      }
    }
    return best;
  }

  /** Whether the source shares a char with the head of the marked one. */
  private static boolean isHead(Span source, List<Span> gold, String text) {
    Span first = gold.get(0);
    Matcher tail = TAIL.matcher(text).region(first.begin(), first.end());
    int end = tail.find() && tail.start() > first.begin() ? tail.start() : first.end();
    return source.begin() < end && first.begin() < source.end();
  }
}
