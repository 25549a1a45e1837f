// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Rule;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.Wording;

/**
 * The rules that find the source of a quotation, in the order in which they are asked. The first
 * that answers decides if it is precise enough; else the ranker weighs what all of them say. A
 * quotation that has no source by either is a title, a nickname or words held at arm's length.
 */
public final class Rules {

  /** Of rules for layouts that PolNeAR lacks: judged on invented articles. */
  private static final double JUDGED = 0.93;

  /**
   * Each with its precision on the quotations of the training part of PolNeAR (right source of a
   * quotation that is speech); of rules with fewer than ten cases smoothed with four made-up ones,
   * half of them right.
   */
  private static final List<Rule<Scene, Finding>> ORDERED =
      List.of(
          new Rule<>(RuleName.QUOTED_AS, JUDGED, QuotedAs::find),
          new Rule<>(RuleName.PASSIVE_BY, JUDGED, PassiveCue::by),
          new Rule<>(RuleName.WHAT_CALLED, JUDGED, PassiveCue::what),
          new Rule<>(RuleName.AFTER_VERB_SUBJECT, 0.98, ifClauseEnds(AfterClause::verbSubject)),
          new Rule<>(RuleName.AFTER_SUBJECT_VERB, 0.97, ifClauseEnds(AfterClause::subjectVerb)),
          new Rule<>(RuleName.AFTER_QUESTION, 0.88, AfterClause::nextFrame),
          new Rule<>(RuleName.AFTER_ANY_VERB, JUDGED, AfterAnyVerb::find),
          new Rule<>(RuleName.SIGNATURE, 0.83, Label::signature),
          new Rule<>(
              RuleName.LAYOUT, JUDGED, scene -> scene.evidence().layout().source(scene.first())),
          new Rule<>(
              RuleName.INTRODUCED,
              JUDGED,
              scene -> Introduction.colon(scene).or(() -> WithWords.find(scene))),
          new Rule<>(RuleName.IN_WORDS_OF, JUDGED, Introduction::inWordsOf),
          new Rule<>(RuleName.VIEWPOINT, JUDGED, ifNoTitle(Introduction::viewpoint)),
          new Rule<>(RuleName.HEADLINE_QUOTE, JUDGED, Headline::quotationFirst),
          new Rule<>(RuleName.SPLIT, 0.93, Dialogue::split),
          new Rule<>(RuleName.LEARNED_CUE, 0.83, Rules::learned),
          new Rule<>(RuleName.NAMING_VERB, JUDGED, NamingVerb::find),
          new Rule<>(RuleName.HEADLINE_COLON, 0.97, Headline::colon),
          new Rule<>(RuleName.NOMINAL_CUE, 0.65, NominalCue::find),
          new Rule<>(RuleName.ACCORDING_TO, 0.92, AccordingTo::find),
          new Rule<>(RuleName.CUE_BEFORE, 0.86, CueBefore::find),
          new Rule<>(RuleName.LABEL_COLON, 0.75, Label::colon),
          new Rule<>(RuleName.CLAUSE_FINAL, 0.97, ClauseFinal::find),
          new Rule<>(RuleName.FOLLOW_ON, 0.97, Dialogue::followOn),
          new Rule<>(RuleName.COLON_PARAGRAPH, 0.83, EarlierClause::colonParagraph),
          new Rule<>(RuleName.NEXT_SENTENCE, JUDGED, NextSentence::find),
          new Rule<>(RuleName.PREVIOUS_PARAGRAPH, JUDGED, EarlierClause::previousParagraph),
          new Rule<>(RuleName.PREVIOUS_SENTENCE, 0.35, EarlierClause::previousSentence),
          new Rule<>(RuleName.TURN_TAKING, JUDGED, TurnTaking::find),
          new Rule<>(RuleName.LAST_SPEAKER, 0.37, ifFull(Dialogue::lastSpeaker)),
          new Rule<>(RuleName.ANY_VERB, 0.62, ifFull(EarlierClause::anyVerb)));

  private Rules() {}

  /** The rules, most precise first. */
  public static List<Rule<Scene, Finding>> ordered() {
    return ORDERED;
  }

  private static Function<Scene, Optional<Finding>> ifClauseEnds(
      Function<Scene, Optional<Finding>> rule) {
    return scene ->
        scene.endsClause() && !isTitleWithin(scene) ? rule.apply(scene) : Optional.empty();
  }

  /** On “Meet the Press,” Smith said: a title that a preposition or an owner leads in. */
  private static boolean isTitleWithin(Scene scene) {
    Words words = scene.words();
    int before = scene.first() - 1;
    return before >= scene.frameFirst()
        && (words.tag(before) == Tag.ADP
            || words.tag(before) == Tag.DET
            || words.is(before, "'s")
            || words.is(before, "his")
            || words.is(before, "her")
            || words.is(before, "their"))
        && Wording.isTitle(words, new Phrase(scene.first(), scene.end()));
  }

  private static Function<Scene, Optional<Finding>> ifFull(
      Function<Scene, Optional<Finding>> rule) {
    return scene -> scene.isFull() ? rule.apply(scene) : Optional.empty();
  }

  private static Function<Scene, Optional<Finding>> ifNoTitle(
      Function<Scene, Optional<Finding>> rule) {
    return scene ->
        Wording.isTitle(scene.words(), new Phrase(scene.first(), scene.end()))
            ? Optional.empty()
            : rule.apply(scene);
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
