// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.SpeechObjects;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/**
 * What a cue tells of the noun phrase behind it: what was said, of what, to whom, or what was done.
 */
final class CueObjects {

  /** "They should know that": what somebody ought to think, he may not think. */
  private static final Set<String> OUGHT = Set.of("should", "must", "ought", "may", "might");

  /** "I cannot find a bun": nothing is found. */
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "cannot");

  /** Verbs that hardly ever have a thing for their object. */
  private static final Set<String> CLAUSAL =
      Set.of("say", "tell", "argue", "insist", "add", "reply", "joke", "reason", "testify");

  /** What tells when something is done, not what is said. */
  private static final Set<String> CIRCUMSTANCES = Set.of("as", "after", "before", "while");

  /** Orders by which things are done. */
  private static final Set<String> DONE =
      Set.of(
          "order", "ban", "bar", "prohibit", "forbid", "mandate", "decree", "prescribe", "press");

  private static final Set<String> DEGREES = Set.of("best", "worst", "most", "least", "very");

  private final Words words;

  CueObjects(Words words) {
    this.words = words;
  }

  /** What was said: "promised a bridge"; "praised the plan" only says of what. */
  boolean isContent(Phrase cue) {
    return SpeechObjects.CONTENT.follows(form(cue), next(cue));
  }

  /** To whom it was said: "told reporters". */
  boolean isTold(Phrase cue) {
    return SpeechObjects.TOLD.follows(form(cue), next(cue));
  }

  /** What a thought is about: "knows the rules". */
  boolean isTopic(Phrase cue) {
    return SpeechObjects.TOPIC.follows(form(cue), next(cue));
  }

  /** "Began the work": no speech, where nothing is quoted. */
  boolean isOnlyBesideQuotations(Phrase cue) {
    return SpeechObjects.QUOTED.follows(form(cue), next(cue));
  }

  /** What was said, or, after "said", a clause whose verb was not seen as one. */
  boolean isNoThing(Phrase cue) {
    return isContent(cue) || CLAUSAL.contains(words.cue(cue.first()).lemma());
  }

  /** "Ordered an evacuation": the words are given, and so it is done. */
  boolean isDone(Phrase cue) {
    return DONE.contains(words.cue(cue.first()).lemma());
  }

  /**
   * A noun or an adjective that was taken for a verb: "Velm's state service", "a first suspected
   * case"; or a verb that is none of speech here: "answer questions", "reports as it awaits a
   * deal".
   */
  boolean isNoVerb(Phrase cue, Phrase content) {
    int before = cue.first() - 1;
    int next = Math.min(cue.end(), words.size() - 1);
    boolean owned = before >= 0 && (words.is(before, "'s") || words.is(before, "’s"));
    boolean modifies =
        before >= 0
            && (words.tag(before) == Tag.DET || words.tag(before) == Tag.ADJ || isLed(cue))
            && words.isNoun(next)
            && words.mention(next) == Words.NONE
            && content.first() == next;
    boolean answers = form(cue).startsWith("answer") && words.is(next, "questions");
    boolean circumstance =
        content.first() >= next
            && content.first() <= next + 1
            && CIRCUMSTANCES.contains(words.lower(next));
    return (owned && words.form(cue.first()) == VerbForm.BASE)
        || modifies
        || answers
        || circumstance;
  }

  /** "Was best supporting actress", "squandered promising spells": an adjective before a noun. */
  private boolean isLed(Phrase cue) {
    int before = cue.first() - 1;
    return words.form(cue.first()) == VerbForm.ING
        && (DEGREES.contains(words.lower(before))
            || (words.tag(before) == Tag.VERB && words.form(before) != VerbForm.ING));
  }

  boolean isOnlyOught(Phrase cue) {
    return isBehind(cue, OUGHT);
  }

  boolean isMissed(Phrase cue) {
    return isBehind(cue, NEGATIONS);
  }

  private boolean isBehind(Phrase cue, Set<String> wanted) {
    int before = cue.first() - 1;
    return before >= 0 && wanted.contains(words.lower(before));
  }

  private String form(Phrase cue) {
    return words.lower(cue.first());
  }

  private String next(Phrase cue) {
    return words.lower(Math.min(cue.first() + 1, words.size() - 1));
  }
}
