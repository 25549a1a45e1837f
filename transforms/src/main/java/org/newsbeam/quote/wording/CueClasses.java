// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.wording;

import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueClass;
import org.newsbeam.quote.lexicon.CueWords;
import org.newsbeam.quote.lexicon.SpeechVerbs;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Frames;
import org.newsbeam.quote.reading.NounPhrases;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Tells the class of a cue by its word and by the words after it. */
public final class CueClasses {

  /** "Made it very clear": so many tokens between a verb and the word that completes it. */
  private static final int REACH = 3;

  private final Words words;
  private final Frames frames;
  private final NounPhrases phrases;

  /** For one article. */
  public CueClasses(Reading reading) {
    this.words = reading.words();
    this.frames = reading.frames();
    this.phrases = reading.phrases();
  }

  /**
   * The class of a cue.
   *
   * @param content the first token of what it introduces
   */
  public CueClass of(Phrase cue, int content) {
    int i = cue.first();
    if (words.tag(i) == Tag.PUNCT || words.is(i, "according")) {
      return CueClass.STATEMENT;
    }
    if (!words.isNoun(i) && words.tag(i) != Tag.ADJ) {
      Optional<CueClass> verb = verb(i, content);
      return verb.or(() -> CueWords.cueClass(words.lower(i))).orElse(CueClass.OTHER);
    }
    return CueWords.cueClass(words.lower(i)).or(() -> verb(i, content)).orElse(CueClass.OTHER);
  }

  private Optional<CueClass> verb(int verb, int content) {
    String form = words.lower(verb);
    Optional<CueClass> phrasal = phrasal(form, verb);
    if (phrasal.isPresent()) {
      return phrasal;
    }
    Optional<CueClass> before =
        content > verb ? SpeechVerbs.before(form, opener(content)) : Optional.empty();
    return before.or(() -> SpeechVerbs.cueClass(form));
  }

  /** The word that opens content, after "not" and after whom it is said to: "them to wait". */
  private String opener(int content) {
    int i = content;
    if (words.is(i, "not") && i + 1 < words.size()) {
      i++;
    }
    int end = frames.end(content);
    if (ClosedClasses.OBJECT_PRONOUNS.contains(words.lower(i))
        && i + 1 < end
        && words.is(i + 1, "to")) {
      return "to";
    }
    int whom = phrases.startingAt(i, end).map(Phrase::end).orElse(end);
    return whom < end && words.is(whom, "to") ? "to" : words.lower(i);
  }

  /** "Pointed out", "put it bluntly", "made it clear". */
  private Optional<CueClass> phrasal(String form, int verb) {
    int limit = Math.min(frames.end(verb), verb + 1 + REACH);
    for (int i = verb + 1; i < limit && !words.isQuoted(i); i++) {
      Optional<CueClass> found = SpeechVerbs.phrasal(form, words.lower(i));
      if (found.isPresent()) {
        return found;
      }
      if (words.tag(i) != Tag.PRON && words.tag(i) != Tag.ADV) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
