// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.aggregate.digest.DigestEntity;
import org.newsbeam.aggregate.digest.DigestQuote;
import org.newsbeam.aggregate.digest.SaidWords;
import org.newsbeam.coder.pack.Step;
import org.newsbeam.model.Words;

/**
 * The words of a quote, with what a group of quotes needs of its article.
 *
 * @param place letters that sort as the articles do, and end with the quote's id
 * @param quoteId the quote
 * @param articleId its article
 * @param root the article that leads the copies of its article, else the article itself
 * @param outlet who published it
 * @param text the words
 * @param speakerId who said them, by canonical id; null if nobody is known
 * @param speaker the name of the speaker in the article
 */
record SaidQuote(
    String place,
    String quoteId,
    String articleId,
    String root,
    @Nullable String outlet,
    String text,
    @Nullable String speakerId,
    @Nullable String speaker) {

  /** In words; five digits. */
  private static final int LONGEST = 99_999;

  /** Gives those of an article whose ids are canonical. */
  static void each(ArticleDigest digest, Step.Sides sides, Consumer<SaidQuote> quotes) {
    digest.said().forEach(words -> quotes.accept(of(digest, words)));
  }

  private static SaidQuote of(ArticleDigest digest, SaidWords words) {
    DigestEntity speaker =
        words.speaker() == DigestQuote.NO_SPEAKER ? null : digest.entities().get(words.speaker());
    return new SaidQuote(
        digest.article().place() + "\t" + words.quoteId(),
        words.quoteId(),
        digest.articleId(),
        digest.copyOf() == null ? digest.articleId() : digest.copyOf(),
        digest.article().outlet(),
        words.text(),
        speaker == null ? null : speaker.entityId(),
        speaker == null ? null : speaker.name());
  }

  /**
   * Letters that sort quotes of more words first, and those of as many by their places: the fullest
   * stands for a group, for papers that have a half each share no word.
   */
  String rank() {
    int words = Math.min(Words.count(text), LONGEST);
    return "%05d\t%s".formatted(LONGEST - words, place);
  }

  /** Whether two quotes surely have two speakers: not where one is known by a part of the name. */
  static boolean differ(SaidQuote one, SaidQuote other) {
    return one.speaker != null
        && other.speaker != null
        && one.speakerId != null
        && !one.speakerId.equals(other.speakerId)
        && !isPart(one.speaker, other.speaker)
        && !isPart(other.speaker, one.speaker);
  }

  /** Whether both have the same speaker. */
  static boolean agree(SaidQuote one, SaidQuote other) {
    return one.speaker != null && other.speaker != null && !differ(one, other);
  }

  /** Whether a name is made of words of another, as "Calder" is of "Ruth Calder". */
  private static boolean isPart(String name, String of) {
    return List.of(of.split(" ", -1)).containsAll(List.of(name.split(" ", -1)));
  }
}
