// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.EntityType;

/** Sources that a headline sets off with a colon. */
final class Headline {

  /** What a headline with a colon starts with when it announces instead of quoting. */
  private static final Set<String> ANNOUNCING =
      Set.of(
          "what",
          "how",
          "why",
          "who",
          "when",
          "where",
          "which",
          "everything",
          "all",
          "live",
          "inside",
          "timeline",
          "profile",
          "a",
          "an",
          "five",
          "ten");

  private Headline() {}

  /** Smith: council acted in ‘bad faith’. */
  static Optional<Finding> colon(Scene scene) {
    if (!isHeadline(scene)) {
      return Optional.empty();
    }
    return label(scene.reading(), scene.words().blocks().of(scene.quotation().block()))
        .filter(name -> name.end() < scene.first())
        .map(name -> new Finding(name, new Phrase(name.end(), name.end() + 1)));
  }

  /** ‘We will not sell’: Smith hits out at council. */
  static Optional<Finding> quotationFirst(Scene scene) {
    Words words = scene.words();
    int colon = scene.end();
    boolean fits =
        isHeadline(scene)
            && scene.first() == words.blocks().first(scene.quotation().block())
            && colon + 1 < words.size()
            && (words.is(colon, ":") || words.isDash(colon));
    if (!fits) {
      return Optional.empty();
    }
    int end = words.blocks().of(scene.quotation().block()).end();
    return scene
        .reading()
        .phrases()
        .startingAt(colon + 1, end)
        .filter(name -> speaks(scene.reading(), name.last()))
        .map(name -> new Finding(name, new Phrase(colon, colon + 1)));
  }

  /** Smith: We will not sell the pier. */
  static Optional<Draft> unmarked(Reading reading, int block) {
    Words words = reading.words();
    Block of = reading.article().blocks().get(block);
    if (of.kind() != BlockKind.HEADLINE || !words.blocks().isRead(block)) {
      return Optional.empty();
    }
    Phrase all = words.blocks().of(block);
    Optional<Phrase> name = label(reading, all);
    int first = name.map(Phrase::end).orElse(all.last()) + 1;
    if (all.end() - first < 3 || ANNOUNCING.contains(words.lower(first))) {
      return Optional.empty();
    }
    boolean says = false;
    for (int i = first; i < all.end(); i++) {
      if (words.isQuoted(i)) {
        return Optional.empty();
      }
      says |= words.isFinite(i);
    }
    Phrase colon = new Phrase(first - 1, first);
    return says && words.isPerson(name.orElseThrow().last())
        ? ReportedContent.of(words, first, all.end())
            .map(content -> content.draft(name.get(), colon, "headline-colon", 0.8))
        : Optional.empty();
  }

  /** The name at the start of a headline, before a colon. */
  private static Optional<Phrase> label(Reading reading, Phrase all) {
    return reading
        .phrases()
        .startingAt(all.first(), all.end())
        .filter(name -> name.end() + 1 < all.end() && reading.words().is(name.end(), ":"))
        .filter(name -> speaks(reading, name.last()));
  }

  private static boolean speaks(Reading reading, int token) {
    int mention = reading.words().mention(token);
    if (mention == Words.NONE) {
      return false;
    }
    EntityType type = reading.article().mentions().get(mention).type();
    return type == EntityType.PERSON || type == EntityType.ORGANIZATION;
  }

  private static boolean isHeadline(Scene scene) {
    int block = scene.quotation().block();
    return scene.reading().article().blocks().get(block).kind() == BlockKind.HEADLINE;
  }
}
