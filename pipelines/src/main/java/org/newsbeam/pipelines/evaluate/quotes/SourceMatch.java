// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.quotes.text.SourceMention;
import org.newsbeam.pipelines.evaluate.quotes.text.WordSet;

/** Whether the source that was found is the one that is annotated. */
final class SourceMatch {

  private SourceMatch() {}

  /**
   * Whether it is written the same, but for determiners, titles and the possessive: as the whole
   * annotated source, as its head, or as the name in that head. A pronoun must stand where the
   * annotated one does. No source is never right.
   */
  static boolean isStrict(GoldView view, @Nullable Span found, GoldQuote gold) {
    if (found == null) {
      return false;
    }
    SourceMention mention = SourceMention.of(found.in(view.text()));
    SourceMention source = SourceMention.of(gold.sourceIn(view.text()));
    if (mention.isPronoun() || source.isPronoun()) {
      return mention.tokens().equals(source.tokens()) && !sharedWords(view, found, gold).isEmpty();
    }
    return source.normalisedNames().contains(mention.normalised());
  }

  /**
   * Whether it is strictly right, or overlaps the annotated source in a pronoun or in a word of its
   * head; or else has a head word in common with it, wherever it stands, if neither is a pronoun
   * and their names are compatible.
   */
  static boolean isLenient(GoldView view, @Nullable Span found, GoldQuote gold) {
    if (found == null) {
      return false;
    }
    if (isStrict(view, found, gold)) {
      return true;
    }
    SourceMention mention = SourceMention.of(found.in(view.text()));
    SourceMention source = SourceMention.of(gold.sourceIn(view.text()));
    WordSet shared = sharedWords(view, found, gold);
    if (!shared.isEmpty() && (source.isPronoun() || meetsHead(view, shared, source))) {
      return true;
    }
    return !mention.isPronoun()
        && !source.isPronoun()
        && mention.sharesHeadWord(source)
        && mention.isCompatible(source);
  }

  /** Whether the program's name of the speaker is one of {@code speakers}. */
  static boolean isSpeaker(GoldView view, FoundQuote found, List<String> speakers) {
    String name = found.speaker();
    if (name == null && found.source() != null) {
      name = found.source().in(view.text());
    }
    if (name == null || SourceMention.of(name).isPronoun()) {
      return false;
    }
    SourceMention told = SourceMention.of(name);
    return speakers.stream().anyMatch(speaker -> isSame(told, SourceMention.of(speaker)));
  }

  /** The same words; or compatible names of which one has all words of the other, or last words. */
  private static boolean isSame(SourceMention told, SourceMention speaker) {
    if (told.normalised().equals(speaker.normalised())) {
      return true;
    }
    if (!told.sharesHeadWord(speaker) || !told.isCompatible(speaker)) {
      return false;
    }
    List<String> toldHead = told.headWords();
    List<String> speakerHead = speaker.headWords();
    Set<String> toldWords = words(told);
    Set<String> speakerWords = words(speaker);
    return toldHead.get(toldHead.size() - 1).equals(speakerHead.get(speakerHead.size() - 1))
        || speakerWords.containsAll(toldWords)
        || toldWords.containsAll(speakerWords);
  }

  private static Set<String> words(SourceMention mention) {
    return new HashSet<>(List.of(mention.normalised().split(" ", -1)));
  }

  private static WordSet sharedWords(GoldView view, Span found, GoldQuote gold) {
    return view.words().in(found).shared(gold.sourceWords());
  }

  private static boolean meetsHead(GoldView view, WordSet shared, SourceMention source) {
    Set<String> head = new HashSet<>(source.headWords());
    return view.words().of(shared).stream()
        .flatMap(word -> SourceMention.of(word).tokens().stream())
        .anyMatch(head::contains);
  }
}
