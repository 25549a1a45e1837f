// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a whole sentence tells of each of its words: how it is written, and names of lists in it.
 */
final class SentenceContext {

  /** How the capitals of a sentence are to be read. */
  enum Mode {
    ORDINARY(0),
    /** Most of its longer words begin with a capital, as in headlines. */
    TITLE_CASE(1),
    /** Most of its words have no small letter. */
    CAPITALS(2);

    private final int number;

    Mode(int number) {
      this.number = number;
    }

    int number() {
      return number;
    }
  }

  /** Title Case leaves shorter words in small letters. */
  private static final int LONG_WORD = 4;

  private static final int MIN_CAPITALS = 3;
  private static final int CAPITALS_FOR_ONE_SMALL = 6;

  private final WordType[] words;
  private final Mode mode;
  private final boolean isModeTold;
  private final long @Nullable [][] matches;

  /** What {@code words} tell, in features of some groups, a bit each. */
  SentenceContext(WordType[] words, NameLists lists, int groups) {
    this.words = words;
    isModeTold = FeatureGroup.CAPITALS.isIn(groups);
    mode = mode(words);
    matches = new long[words.length][];
    List<NameLists.Match> found =
        FeatureGroup.LISTS.isIn(groups) ? lists.matches(words) : List.of();
    for (NameLists.Match match : found) {
      for (int i = match.begin(); i < match.end(); i++) {
        matches[i] = with(matches[i], match.list() * 4L + place(match, i));
      }
    }
  }

  private static long[] with(long @Nullable [] values, long value) {
    long[] more = values == null ? new long[1] : Arrays.copyOf(values, values.length + 1);
    more[more.length - 1] = value;
    return more;
  }

  private static int place(NameLists.Match match, int i) {
    if (match.end() - match.begin() == 1) {
      return 0;
    }
    return i == match.begin() ? 1 : i == match.end() - 1 ? 2 : 3;
  }

  private static Mode mode(WordType[] words) {
    int capitals = 0;
    int small = 0;
    int longCapitals = 0;
    int longSmall = 0;
    for (WordType word : words) {
      if (word.isWord()) {
        capitals += word.isAllCapitals() ? 1 : 0;
        small += !word.isAllCapitals() && word.text().length() > 2 ? 1 : 0;
        if (word.text().length() >= LONG_WORD) {
          longCapitals += word.isCapital() ? 1 : 0;
          longSmall += word.isCapital() ? 0 : 1;
        }
      }
    }
    if (capitals >= MIN_CAPITALS && capitals > 2 * small) {
      return Mode.CAPITALS;
    }
    return longCapitals >= MIN_CAPITALS && longSmall * CAPITALS_FOR_ONE_SMALL <= longCapitals
        ? Mode.TITLE_CASE
        : Mode.ORDINARY;
  }

  Mode mode() {
    return mode;
  }

  /** Whether word {@code i} would have a capital in any case. */
  boolean isFirst(int i) {
    return i == 0 || (i == 1 && !words[0].isWord());
  }

  /** The features of word {@code i}. */
  void features(int i, LongConsumer sink) {
    WordType word = words[i];
    if (isModeTold && mode != Mode.ORDINARY) {
      sink.accept(Template.MODE.of(mode.number()));
      sink.accept(Template.MODE_WORD.of(mode.number(), word.word()));
      sink.accept(Template.MODE_FORM.of(mode.number(), word.form()));
    }
    if (isModeTold && i == 0) {
      sink.accept(Template.FIRST_FORM.of(word.form()));
    }
    for (int d = -Template.LIST.reach(); d <= Template.LIST.reach(); d++) {
      if (i + d >= 0 && i + d < words.length && matches[i + d] != null) {
        long all = 0;
        for (long match : matches[i + d]) {
          sink.accept(Template.LIST.at(d, match));
          all = 131 * all + match + 1;
        }
        if (matches[i + d].length > 1) {
          sink.accept(Template.LISTS.at(d, all));
        }
      }
    }
    if (matches[i] == null) {
      sink.accept(Template.NO_LIST.of(word.isCapital() ? 1 : 0));
    }
  }
}
