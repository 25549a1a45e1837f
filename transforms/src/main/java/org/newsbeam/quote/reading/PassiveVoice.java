// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueClass;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.lexicon.SpeechVerbs;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.part.Phrase;

/**
 * Who speaks where a verb of speech is a passive: "the crew was told by Smith that …". Its subject
 * hears or is spoken of, but for what somebody "is quoted" or "is said" to have said.
 */
public final class PassiveVoice {

  /** How many tokens behind the verb "by" may stand: was told on Monday by. */
  private static final int REACH = 4;

  /** What is done to somebody, so that the subject of the passive is no speaker. */
  private static final Set<CueClass> DONE_TO =
      EnumSet.of(CueClass.QUESTION, CueClass.ORDER, CueClass.ACCUSATION, CueClass.JUDGEMENT);

  /** Verbs of thought whose object is thought of; who "is worried" or "is determined" thinks. */
  private static final Set<String> THOUGHT_OF =
      Set.of(
          "believe",
          "think",
          "consider",
          "deem",
          "judge",
          "suspect",
          "expect",
          "regard",
          "see",
          "view",
          "know",
          "estimate",
          "assume",
          "presume",
          "reckon",
          "aim",
          "find",
          "understand");

  /** Verbs of statement whose object is spoken of. */
  private static final Set<String> LABELLING = Set.of("describe", "characterise", "characterize");

  /** What stands behind these verbs only where their object is not: accused of, urged to. */
  private static final Map<String, String> WITHOUT_OBJECT =
      Map.ofEntries(
          Map.entry("accuse", "of"),
          Map.entry("charge", "with"),
          Map.entry("blame", "for"),
          Map.entry("criticise", "for"),
          Map.entry("criticize", "for"),
          Map.entry("praise", "for"),
          Map.entry("urge", "to"),
          Map.entry("tell", "to"),
          Map.entry("order", "to"));

  private final Words words;
  private final NounPhrases phrases;
  private final Frames frames;

  /** For one article. */
  public PassiveVoice(Reading reading) {
    this.words = reading.words();
    this.phrases = reading.phrases();
    this.frames = reading.frames();
  }

  /** Whom "by" behind the passive verb of {@code cue} names, if {@code source} stands before it. */
  public Optional<Phrase> agent(Phrase source, @Nullable Phrase cue) {
    if (cue == null || !isPassive(source, cue)) {
      return Optional.empty();
    }
    int limit = frames.end(cue.last());
    for (int i = cue.end(); i < Math.min(limit, cue.end() + REACH); i++) {
      if (words.is(i, "by")) {
        return phrases
            .startingAt(i + 1, limit)
            .filter(agent -> !ClosedClasses.MEANS.contains(words.lower(agent.last())))
            .filter(this::isSomebody);
      }
      if (words.isQuoted(i) || words.isVerb(i) || words.isPause(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether {@code source} is who is told, asked, accused or described, and does not speak. */
  public boolean isSpokenTo(Phrase source, @Nullable Phrase cue) {
    if (cue == null || !isPassive(source, cue)) {
      return false;
    }
    boolean doneTo =
        SpeechVerbs.cueClass(words.lower(cue.last())).filter(DONE_TO::contains).isPresent();
    return doneTo
        || THOUGHT_OF.contains(words.cue(cue.last()).lemma())
        || Circumstances.isAddressing(words.cue(cue.last()))
        || LABELLING.contains(words.cue(cue.last()).lemma());
  }

  private boolean isPassive(Phrase source, Phrase cue) {
    return source.last() < cue.first() && (words.isPassive(cue.last()) || isReduced(cue));
  }

  /** "Speaker accused of blackmail": what follows tells that an object is missing. */
  private boolean isReduced(Phrase cue) {
    VerbForm form = words.form(cue.last());
    boolean past = form == VerbForm.PAST || form == VerbForm.PARTICIPLE;
    return past
        && cue.end() < words.size()
        && words.is(cue.end(), WITHOUT_OBJECT.getOrDefault(words.cue(cue.last()).lemma(), ""));
  }

  private boolean isSomebody(Phrase found) {
    int head = found.last();
    return words.mention(head) != Words.NONE
        || words.tag(head) == Tag.PRON
        || SourceNouns.type(words.lower(head)).isPresent()
        || ApposedName.after(found, words) != Words.NONE;
  }
}
