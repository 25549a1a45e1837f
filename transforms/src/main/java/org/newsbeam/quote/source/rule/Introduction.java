// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.NounPhrases;
import org.newsbeam.quote.reading.Words;

/** What introduces a quotation without a verb: From Smith: “…”; Smith’s verdict: “…”. */
final class Introduction {

  /** A longer one tells something else, in tokens. */
  private static final int MAX_TOKENS = 30;

  private static final Set<String> WORDS = Set.of("words", "phrase", "view", "opinion", "telling");

  private Introduction() {}

  /** Words without a verb and a colon, right before or as the end of the paragraph before. */
  static Optional<Finding> colon(Scene scene) {
    Words words = scene.words();
    int colon = scene.first() - 1;
    boolean body =
        scene.reading().article().blocks().get(scene.quotation().block()).kind() == BlockKind.BODY;
    if (colon < 1 || !words.is(colon, ":") || !scene.isFull() || !body) {
      return Optional.empty();
    }
    int first = scene.reading().frames().from(colon);
    if (colon - first > MAX_TOKENS) {
      return Optional.empty();
    }
    Phrase cue = new Phrase(colon, colon + 1);
    if (hasVerb(words, first, colon)) {
      return opening(scene, first, colon)
          .filter(is -> words.is(is.end(), "on") && words.mention(is.last()) != Words.NONE)
          .map(source -> new Finding(source, cue));
    }
    return from(scene, first, colon)
        .or(() -> owner(scene, first, colon))
        .or(() -> opening(scene, first, colon))
        .map(source -> new Finding(source, cue));
  }

  private static boolean hasVerb(Words words, int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.isQuoted(i) || words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  /** And this from Smith, the mayor: */
  private static Optional<Phrase> from(Scene scene, int first, int colon) {
    Words words = scene.words();
    for (int i = first; i < colon - 1; i++) {
      if (words.is(i, "from")) {
        return scene
            .reading()
            .phrases()
            .startingAt(i + 1, colon)
            .filter(found -> isSpeaker(scene, found));
      }
    }
    return Optional.empty();
  }

  /** Smith’s verdict: */
  private static Optional<Phrase> owner(Scene scene, int first, int colon) {
    Words words = scene.words();
    for (int i = colon - 1; i >= Math.max(first, colon - 4); i--) {
      boolean possessive = words.is(i, "'s") || words.is(i, "'");
      if (possessive && i > first && words.isNoun(colon - 1)) {
        return scene
            .reading()
            .phrases()
            .endingAt(i - 1, first)
            .filter(found -> isSpeaker(scene, found));
      }
    }
    return Optional.empty();
  }

  /** Smith, the mayor, in a statement: Smith on what is next: */
  private static Optional<Phrase> opening(Scene scene, int first, int colon) {
    Words words = scene.words();
    return scene
        .reading()
        .phrases()
        .startingAt(first, colon)
        .filter(found -> isSpeaker(scene, found))
        .filter(found -> words.is(found.end(), ",") || words.tag(found.end()) == Tag.ADP);
  }

  /** A person, an organisation or a noun for one. */
  private static boolean isSpeaker(Scene scene, Phrase source) {
    Words words = scene.words();
    int mention = words.mention(source.last());
    if (mention != Words.NONE) {
      EntityType type = scene.reading().article().mentions().get(mention).type();
      return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
    }
    return ClosedClasses.SUBJECT_PRONOUNS.contains(words.lower(source.first()))
        || SourceNouns.type(words.lower(source.last())).isPresent();
  }

  /** For Smith, a sailor, it was “…”; to her it is “…”. */
  static Optional<Finding> viewpoint(Scene scene) {
    Words words = scene.words();
    int first = scene.frameFirst();
    int be = scene.first() - 1;
    while (be > first && (words.tag(be) == Tag.DET || words.tag(be) == Tag.ADV)) {
      be--;
    }
    boolean fits =
        (words.is(first, "for") || words.is(first, "to"))
            && be - first > 1
            && be - first < MAX_TOKENS
            && words.tag(be) == Tag.AUX
            && words.isFinite(be);
    if (!fits) {
      return Optional.empty();
    }
    boolean pronoun = ClosedClasses.OBJECT_PRONOUNS.contains(words.lower(first + 1));
    Optional<Phrase> source =
        pronoun
            ? Optional.of(new Phrase(first + 1, first + 2))
            : scene
                .reading()
                .phrases()
                .startingAt(first + 1, be)
                .filter(found -> isSpeaker(scene, found));
    return source.map(found -> new Finding(found, new Phrase(first, first + 1)));
  }

  /** In the words of Smith, the plan is “…”; the plan, in Smith’s words, is “…”. */
  static Optional<Finding> inWordsOf(Scene scene) {
    Words words = scene.words();
    NounPhrases phrases = scene.reading().phrases();
    int limit = scene.window().end();
    for (int i = scene.window().first() + 1; i < limit; i++) {
      if (words.isQuoted(i) || !WORDS.contains(words.lower(i))) {
        continue;
      }
      Phrase cue = new Phrase(i, i + 1);
      if (i + 2 < limit && words.is(i + 1, "of") && words.is(i - 1, "the") && in(words, i - 2)) {
        Optional<Phrase> source = phrases.startingAt(i + 2, limit);
        return source.filter(found -> isSpeaker(scene, found)).map(is -> new Finding(is, cue));
      }
      boolean owned = words.is(i - 1, "'s") || words.is(i - 1, "'");
      if (owned) {
        return phrases
            .endingAt(i - 2, scene.window().first())
            .filter(found -> in(words, found.first() - 1) && isSpeaker(scene, found))
            .map(found -> new Finding(found, cue));
      }
    }
    return Optional.empty();
  }

  private static boolean in(Words words, int i) {
    return i >= 0 && words.is(i, "in");
  }
}
