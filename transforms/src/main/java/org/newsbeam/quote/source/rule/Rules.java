// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.List;
import java.util.Optional;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speech.LearnedDrafts;

/**
 * The rules that find the source of a quotation, in the order in which they are asked. The first
 * that answers decides if it is precise enough; else the ranker weighs what all of them say. A
 * quotation that has no source by either is a title, a nickname or words held at arm's length.
 */
public final class Rules {

  /**
   * A rule.
   *
   * @param name what the output calls it
   * @param confidence its precision on the quotations of the training part of PolNeAR (right source
   *     of a quotation that is speech); of rules with fewer than ten cases smoothed with four
   *     made-up ones, half of them right
   * @param rule the rule
   */
  public record Ranked(String name, double confidence, SourceRule rule) {}

  /** Of rules for layouts that PolNeAR lacks: judged on invented articles. */
  private static final double JUDGED = 0.93;

  private static final List<Ranked> ORDERED =
      List.of(
          new Ranked("after-verb-subject", 0.98, ifClauseEnds(AfterClause::verbSubject)),
          new Ranked("after-subject-verb", 0.97, ifClauseEnds(AfterClause::subjectVerb)),
          new Ranked("after-question", 0.88, AfterClause::nextFrame),
          new Ranked("after-any-verb", 0.6, AfterAnyVerb::find),
          new Ranked("signature", 0.83, Label::signature),
          new Ranked("layout", JUDGED, scene -> scene.evidence().layout().source(scene.first())),
          new Ranked("headline-quote", JUDGED, Headline::quotationFirst),
          new Ranked("split", 0.93, Dialogue::split),
          new Ranked(LearnedDrafts.RULE, 0.83, Rules::learned),
          new Ranked("before-colon", 0.85, CueBefore::colon),
          new Ranked("headline-colon", 0.97, Headline::colon),
          new Ranked("nominal-cue", 0.65, NominalCue::find),
          new Ranked("before-touching", 0.76, CueBefore::touching),
          new Ranked("before-that", 0.9, CueBefore::that),
          new Ranked("according-to", 0.92, AccordingTo::find),
          new Ranked("before-far", 0.84, CueBefore::far),
          new Ranked("label-colon", 0.75, Label::colon),
          new Ranked("clause-final", 0.97, ClauseFinal::find),
          new Ranked("after-no-comma", 0.44, Rules::afterWithoutComma),
          new Ranked("follow-on", 0.97, Dialogue::followOn),
          new Ranked("colon-paragraph", 0.83, EarlierClause::colonParagraph),
          new Ranked("continued", 0.55, Dialogue::continued),
          new Ranked("previous-sentence", 0.35, EarlierClause::previousSentence),
          new Ranked("turn-taking", JUDGED, TurnTaking::find),
          new Ranked("last-speaker", 0.37, ifFull(Dialogue::lastSpeaker)),
          new Ranked("any-verb", 0.62, ifFull(EarlierClause::anyVerb)));

  private Rules() {}

  /** The rules, most precise first. */
  public static List<Ranked> ordered() {
    return ORDERED;
  }

  private static SourceRule ifClauseEnds(SourceRule rule) {
    return scene -> scene.endsClause() ? rule.find(scene) : Optional.empty();
  }

  private static SourceRule ifFull(SourceRule rule) {
    return scene -> scene.isFull() ? rule.find(scene) : Optional.empty();
  }

  /** How often a word must report for the models to take marks behind it for speech. */
  private static final CueLevel REPORTS = CueLevel.LIKELY;

  private static Optional<Finding> learned(Scene scene) {
    return scene
        .evidence()
        .learned(scene.first())
        .flatMap(all -> all.source(scene.first(), scene.window()))
        .filter(is -> is.cue() == null || reports(scene, is.cue()));
  }

  private static Optional<Finding> afterWithoutComma(Scene scene) {
    return AfterClause.verbSubject(scene).or(() -> AfterClause.subjectVerb(scene));
  }

  /** A choir sings "Jerusalem" and a director directs "Salt": that is not speech. */
  private static boolean reports(Scene scene, Phrase cue) {
    Words words = scene.reading().words();
    for (int i = cue.first(); i < cue.end(); i++) {
      if (words.isCue(i, REPORTS) || !Character.isLetter(words.lower(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }
}
