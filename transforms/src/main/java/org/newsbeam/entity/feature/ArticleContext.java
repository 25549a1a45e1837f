// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.newsbeam.entity.feature.NameContexts.Context;
import org.newsbeam.entity.feature.SentenceContext.Mode;

/**
 * What an article tells of its capitalised words by all places where they stand: a word that is
 * also written small is seldom a name, one that stands behind "Mr" elsewhere is a person here too
 * (Chieu and Ng 2002).
 */
final class ArticleContext {

  private static final int FIRST_OF_RUN = 1;
  private static final int LAST_OF_RUN = 2;
  private static final int INSIDE_RUN = 4;

  private static final int MIN_ACRONYM = 3;

  /** Where a word was seen in the article. */
  private static final class Places {
    int small;
    int capital;
    int behindTitle;
    int beforeBody;
    int behindPlaceWord;
    int beforeSpeech;
    int inRun;
  }

  /** Of a sentence that was not counted. */
  private static final Places[] NOT_COUNTED = {};

  private final Map<String, Places> places = new HashMap<>();

  /** The places of each word of each sentence, so that a word is looked up once. */
  private final List<Places[]> ofWords = new ArrayList<>();

  private final Set<String> initials = new HashSet<>();

  /** Takes in the next sentence. */
  void add(WordType[] words, SentenceContext sentence) {
    if (sentence.mode() == Mode.CAPITALS) {
      ofWords.add(NOT_COUNTED);
      return;
    }
    Places[] counted = new Places[words.length];
    for (int i = 0; i < words.length; i++) {
      if (words[i].isWord()) {
        counted[i] = places.computeIfAbsent(words[i].lower(), word -> new Places());
        count(words, i, sentence.isFirst(i), counted[i]);
      }
    }
    ofWords.add(counted);
    int i = 0;
    while (i < words.length) {
      int end = words[i].isCapital() ? endOfRun(words, i) : i + 1;
      if (end - i > 1) {
        addRun(words, counted, i, end);
      }
      i = end;
    }
  }

  private static void count(WordType[] words, int i, boolean isFirst, Places seen) {
    if (!words[i].isCapital()) {
      seen.small++;
      return;
    }
    seen.capital += isFirst ? 0 : 1;
    if (i > 0) {
      seen.behindTitle += words[i - 1].is(Context.TITLE) ? 1 : 0;
      seen.behindPlaceWord += words[i - 1].is(Context.PLACE) ? 1 : 0;
    }
    if (i + 1 < words.length) {
      WordType next = words[i + 1];
      seen.beforeBody += next.is(Context.BODY) && next.isCapital() ? 1 : 0;
      seen.beforeSpeech += next.is(Context.SPEECH) ? 1 : 0;
    }
  }

  /** The end of the run of capitalised words at {@code begin}; a small "of" may stand inside. */
  private static int endOfRun(WordType[] words, int begin) {
    int end = begin + 1;
    while (end < words.length
        && (words[end].isCapital()
            || (end + 1 < words.length
                && words[end + 1].isCapital()
                && words[end].is(Context.LINK)))) {
      end++;
    }
    return end;
  }

  private void addRun(WordType[] words, Places[] counted, int begin, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = begin; i < end; i++) {
      if (words[i].isCapital()) {
        letters.append(words[i].text().charAt(0));
      }
      if (words[i].isWord()) {
        counted[i].inRun |= i == begin ? FIRST_OF_RUN : i == end - 1 ? LAST_OF_RUN : INSIDE_RUN;
      }
    }
    if (letters.length() >= MIN_ACRONYM) {
      initials.add(letters.toString());
    }
    if (words[begin].lower().equals("the")) {
      initials.add(letters.substring(1));
    }
  }

  /** The features of word {@code i} of the sentence that was added as number {@code s}. */
  void features(int s, WordType[] words, SentenceContext sentence, int i, LongConsumer sink) {
    WordType word = words[i];
    if (!word.isWord() || !word.isCapital()) {
      return;
    }
    if (word.isAllCapitals() && initials.contains(word.text().replace(".", ""))) {
      sink.accept(Template.ACRONYM.of(1));
    }
    Places[] counted = ofWords.get(s);
    Places seen = counted.length > 0 ? counted[i] : places.get(word.lower());
    if (seen == null) {
      return;
    }
    int mode = sentence.mode().number() * 2 + (sentence.isFirst(i) ? 1 : 0);
    int written =
        (seen.small > 0 ? 1 : 0) + (seen.capital > 0 ? 2 : 0) + (seen.capital > seen.small ? 4 : 0);
    sink.accept(Template.WRITTEN.of(written, mode));
    int beside =
        flag(sink, Template.BEHIND_TITLE, seen.behindTitle)
            + 2 * flag(sink, Template.BEFORE_BODY, seen.beforeBody)
            + 4 * flag(sink, Template.BEHIND_PLACE_WORD, seen.behindPlaceWord)
            + 8 * flag(sink, Template.BEFORE_SPEECH, seen.beforeSpeech);
    if (seen.inRun > 0) {
      sink.accept(Template.RUN.of(seen.inRun));
    }
    sink.accept(Template.BESIDE.of(beside, seen.inRun));
  }

  private static int flag(LongConsumer sink, Template template, int count) {
    if (count > 0) {
      sink.accept(template.of(Math.min(count, 2)));
    }
    return count > 0 ? 1 : 0;
  }
}
