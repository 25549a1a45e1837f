// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Rule;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.source.rank.SpeakerRanker;
import org.newsbeam.quote.source.rule.Answers;
import org.newsbeam.quote.source.rule.Rules;
import org.newsbeam.quote.source.rule.Scene;
import org.newsbeam.quote.speech.Evidence;
import org.newsbeam.quote.wording.Unsaid;
import org.newsbeam.quote.wording.Wording;

/** Finds the source of each quotation by the ordered rules. */
public final class Attributor {

  /** A rule less sure than this gives way to what stands after the quotation. */
  private static final double WEAK = 0.6;

  /** A rule of this precision decides; what the others say, the ranker weighs. */
  public static final double DECIDES = 0.93;

  /** As sure as this the ranker has to be of a title that no rule has a source for. */
  private static final double ALONE = 0.7;

  private final Optional<SpeakerRanker> ranker;
  private final Set<RuleName> leftOut;

  /** With a ranker, or by rules alone. */
  public Attributor(Optional<SpeakerRanker> ranker) {
    this(ranker, Set.of());
  }

  /** As if the rules that are left out were not there. */
  public Attributor(Optional<SpeakerRanker> ranker, Set<RuleName> leftOut) {
    this.ranker = ranker.filter(is -> !leftOut.contains(RuleName.RANKER));
    this.leftOut = leftOut;
  }

  /** For each quotation of an article its source; nothing for one that is no speech. */
  public List<Optional<Attribution>> attribute(Evidence evidence) {
    Reading reading = evidence.reading();
    Unsaid unsaid = new Unsaid(reading.words());
    Corrections corrections = new Corrections(reading);
    List<Optional<Attribution>> found = new ArrayList<>();
    for (int q = 0; q < reading.quotations().size(); q++) {
      Cancellation.check();
      Scene scene = new Scene(evidence, found);
      boolean said = scene.first() == 0 || !unsaid.is(scene.first() - 1);
      Optional<Attribution> is =
          said ? attribute(new Answers(scene, leftOut), q) : Optional.empty();
      found.add(is.flatMap(of -> corrections.of(of, scene)));
    }
    if (!leftOut.contains(RuleName.CONTINUED_BACK)) {
      continueBackwards(reading, found);
    }
    if (!leftOut.contains(RuleName.NEXT_QUOTATION)) {
      new LoneQuotations(reading).fill(found);
    }
    if (!leftOut.contains(RuleName.HEADLINE_ECHO)) {
      new Echo(reading).fill(found);
    }
    return found;
  }

  private Optional<Attribution> attribute(Answers answers, int quotation) {
    Scene scene = answers.scene();
    if (isNickname(scene)) {
      return Optional.empty();
    }
    Optional<Attribution> byRule = byRule(answers, quotation);
    boolean decided = byRule.map(Attribution::confidence).orElse(0.0) >= DECIDES;
    if (decided || ranker.isEmpty()) {
      return byRule;
    }
    SpeakerRanker.Decision decision = ranker.get().decide(answers);
    double sure = decision.probability();
    Phrase second = decision.second().map(Finding::source).orElse(null);
    Optional<Attribution> ranked =
        decision
            .finding()
            .filter(is -> byRule.isPresent() || sure >= ALONE || isPlain(scene, is))
            .map(
                is ->
                    new Attribution(
                        quotation, RuleName.RANKER, sure, is.source(), is.cue(), second));
    return byRule
        .filter(is -> ranked.map(other -> sameSource(is, other)).orElse(false))
        .map(is -> new Attribution(quotation, is.rule(), sure, is.source(), is.cue(), second))
        .or(() -> ranked);
  }

  private static boolean sameSource(Attribution one, Attribution other) {
    return one.source().last() == other.source().last();
  }

  /** What the first rule says that answers. */
  private static Optional<Attribution> byRule(Answers answers, int quotation) {
    for (Rule<Scene, Finding> rule : Rules.ordered()) {
      Optional<Finding> finding =
          answers.of(rule).filter(is -> rule.confidence() > WEAK || isSaid(answers.scene(), is));
      if (finding.isPresent()) {
        Finding is = finding.get();
        return Optional.of(
            new Attribution(
                quotation, rule.name(), rule.confidence(), is.source(), is.cue(), null));
      }
    }
    return Optional.empty();
  }

  /** Whether a verb of speech goes with the quotation and it is no title. */
  private static boolean isPlain(Scene scene, Finding finding) {
    Words words = scene.words();
    return (scene.isFull()
            || finding.cue() == null
            || words.isCue(finding.cue().last(), CueLevel.POSSIBLE))
        && !Wording.isTitle(words, new Phrase(scene.first(), scene.end()));
  }

  /** Whether the quotation is no title that a verb other than one of speech goes with. */
  private static boolean isSaid(Scene scene, Finding finding) {
    Words words = scene.words();
    return finding.cue() == null
        || Wording.isTitle(words, new Phrase(scene.frameFirst(), scene.first() + 1))
        || words.isCue(finding.cue().last(), CueLevel.POSSIBLE)
        || !Wording.isTitle(words, new Phrase(scene.first(), scene.end()));
  }

  /** “The first paragraph goes on. “The second,” Smith said: the source of the last is of all. */
  private static void continueBackwards(Reading reading, List<Optional<Attribution>> found) {
    for (int q = found.size() - 2; q >= 0; q--) {
      Optional<Attribution> next = found.get(q + 1);
      boolean weak = found.get(q).map(Attribution::confidence).orElse(0.0) < WEAK;
      if (weak && reading.quotations().get(q).isContinued() && next.isPresent()) {
        Attribution of = next.get();
        if (of.confidence() >= WEAK) {
          found.set(
              q,
              Optional.of(
                  new Attribution(
                      q, RuleName.CONTINUED_BACK, of.confidence(), of.source(), of.cue(), null)));
        }
      }
    }
  }

  /** Jim “Bones” Carver. */
  private static boolean isNickname(Scene scene) {
    Words words = scene.words();
    int before = scene.first() - 1;
    int after = scene.end();
    return !scene.isFull()
        && scene.end() - scene.first() <= 6
        && before >= scene.frameFirst()
        && after < scene.frameEnd()
        && words.tag(before) == Tag.PROPN
        && words.tag(after) == Tag.PROPN;
  }
}
