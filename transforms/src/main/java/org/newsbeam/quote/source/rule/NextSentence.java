// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** A sentence behind the quotation that points back at it: “…” Those were the words of Smith. */
final class NextSentence {

  /** How far into the sentence the source may stand, in tokens. */
  private static final int REACH = 25;

  private static final Set<String> POINTERS = Set.of("this", "that", "these", "those", "such");

  private static final Set<String> SO = Set.of("so", "thus");

  private static final Set<String> WORDS =
      Set.of(
          "words",
          "word",
          "view",
          "opinion",
          "verdict",
          "answer",
          "reply",
          "response",
          "message",
          "motto",
          "conclusion",
          "assessment",
          "advice",
          "warning",
          "reaction",
          "comment",
          "line",
          "refrain",
          "mantra",
          "claim",
          "complaint",
          "plea",
          "promise",
          "philosophy");

  private NextSentence() {}

  /** Whom the sentence after a quotation that stands alone names as its source. */
  static Optional<Finding> find(Scene scene) {
    Words words = scene.words();
    int first = scene.end();
    boolean fits =
        scene.isFull()
            && first + 2 < words.size()
            && scene.frameFirst() == scene.first()
            && scene.frameEnd() == first
            && isNear(scene, first);
    if (!fits) {
      return Optional.empty();
    }
    int limit = Math.min(scene.reading().frames().end(first), first + REACH);
    if (SO.contains(words.lower(first))) {
      return inverted(scene, first + 1, limit);
    }
    boolean with =
        (words.is(first, "with") || words.is(first, "in"))
            && POINTERS.contains(words.lower(first + 1))
            && WORDS.contains(words.lower(first + 2));
    if (with) {
      return subjectFrom(scene, first + 3, limit);
    }
    boolean points =
        POINTERS.contains(words.lower(first))
            || (words.is(first, "the") && WORDS.contains(words.lower(first + 1)));
    return points
        ? ofWords(scene, first, limit).or(() -> reporter(scene, first, limit))
        : Optional.empty();
  }

  /** In the same paragraph, or in the next if the quotation is all of its own. */
  private static boolean isNear(Scene scene, int first) {
    Words words = scene.words();
    int block = words.block(first);
    return block == scene.quotation().block()
        || (scene.isWholeBlock()
            && scene.reading().article().blocks().get(block).kind() == BlockKind.BODY);
  }

  /** So said Smith. */
  private static Optional<Finding> inverted(Scene scene, int verb, int limit) {
    return scene.words().isCue(verb, CueLevel.POSSIBLE)
        ? scene
            .reading()
            .phrases()
            .startingAt(verb + 1, limit)
            .map(found -> Finding.of(found, verb))
        : Optional.empty();
  }

  /** With these words Smith left. */
  private static Optional<Finding> subjectFrom(Scene scene, int from, int limit) {
    Words words = scene.words();
    int first = words.is(from, ",") ? from + 1 : from;
    Phrase cue = new Phrase(from - 1, from);
    return scene
        .reading()
        .phrases()
        .startingAt(first, limit)
        .filter(found -> PassiveCue.isSomebody(words, found))
        .map(found -> new Finding(found, cue));
  }

  /** Those were the words of Smith; that was Smith’s verdict. */
  private static Optional<Finding> ofWords(Scene scene, int first, int limit) {
    Words words = scene.words();
    for (int i = first + 1; i < limit; i++) {
      if (!WORDS.contains(words.lower(i)) || words.isQuoted(i)) {
        continue;
      }
      Phrase cue = new Phrase(i, i + 1);
      int of = i + 1;
      while (of < Math.min(limit, i + 5) && !words.is(of, "of") && !words.is(of, "from")) {
        of++;
      }
      Optional<Phrase> source =
          of < Math.min(limit, i + 5)
              ? scene.reading().phrases().startingAt(of + 1, limit)
              : owner(scene, first, i);
      return source
          .filter(found -> PassiveCue.isSomebody(words, found))
          .map(found -> new Finding(found, cue));
    }
    return Optional.empty();
  }

  private static Optional<Phrase> owner(Scene scene, int from, int noun) {
    Words words = scene.words();
    for (int i = noun - 1; i > Math.max(from, noun - 4); i--) {
      if (words.is(i, "'s") || words.is(i, "'")) {
        return scene.reading().phrases().endingAt(i - 1, from);
      }
    }
    return Optional.empty();
  }

  /** That is what Smith tells everybody. */
  private static Optional<Finding> reporter(Scene scene, int first, int limit) {
    Words words = scene.words();
    for (int verb = first + 2; verb < limit; verb++) {
      if (words.isQuoted(verb)) {
        return Optional.empty();
      }
      if (words.isCue(verb, CueLevel.POSSIBLE) && words.isFinite(verb)) {
        int cue = verb;
        return scene
            .reading()
            .phrases()
            .endingAt(verb - 1 - adverbs(words, verb), first + 1)
            .filter(found -> words.tag(found.last()) != Tag.AUX)
            .filter(found -> PassiveCue.isSomebody(words, found))
            .map(found -> Finding.of(found, cue));
      }
    }
    return Optional.empty();
  }

  private static int adverbs(Words words, int verb) {
    int count = 0;
    while (verb - 1 - count > 0
        && (words.tag(verb - 1 - count) == Tag.ADV || words.tag(verb - 1 - count) == Tag.AUX)) {
      count++;
    }
    return count;
  }
}
