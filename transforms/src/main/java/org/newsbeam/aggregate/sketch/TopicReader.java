// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.sketch.TopicWords.Word;
import org.newsbeam.english.WordList;

/**
 * Reads the words of an article that may tell what it is about: stems of all but the commonest
 * ones, and each pair of them that stand beside one another with capitals or as numbers.
 */
final class TopicReader {

  private static final Set<String> STOP_WORDS = WordList.words(TopicReader.class, "stop-words.txt");

  /** Words of a text that are looked at. */
  private static final int MOST_READ = 4_000;

  /** Words of an article that are kept: a kilobyte. */
  private static final int MOST_KEPT = 220;

  /** Those that an article has more often first, then those it has earlier. */
  private static final Comparator<Count> ORDER =
      Comparator.comparingInt((Count count) -> -(count.name() ? 2 : 1) * count.times)
          .thenComparingInt(count -> count.first)
          .thenComparing(count -> count.key);

  private final Map<String, Count> counts = new HashMap<>();
  private int read;
  private @Nullable String lastName;

  private TopicReader() {}

  static byte[] read(@Nullable String headline, String text) {
    TopicReader reader = new TopicReader();
    if (headline != null) {
      reader.readAll(headline);
    }
    reader.readAll(text);
    return TopicWords.pack(
        reader.counts.values().stream()
            .sorted(ORDER)
            .limit(MOST_KEPT)
            .map(Count::word)
            .sorted(Comparator.comparingInt(Word::hash))
            .toList());
  }

  private void readAll(String given) {
    String text =
        Normalizer.isNormalized(given, Normalizer.Form.NFKD)
            ? given
            : Normalizer.normalize(given, Normalizer.Form.NFKD);
    lastName = null;
    boolean begins = true;
    int i = 0;
    while (i < text.length() && read < MOST_READ) {
      int end = i;
      while (end < text.length() && isInside(text, i, end)) {
        end++;
      }
      if (end > i) {
        read++;
        word(text.substring(i, end), begins);
        begins = false;
        i = end;
      } else {
        char c = text.charAt(i);
        begins |= FoldedWords.endsSentence(c);
        lastName = c == ' ' || c == '-' ? lastName : null;
        i++;
      }
    }
  }

  private static boolean isInside(String text, int begin, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (isApostrophe(c)
            && at > begin
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private void word(String written, boolean begins) {
    String word = folded(written);
    if (word.length() < 2 || STOP_WORDS.contains(word)) {
      lastName = null;
      return;
    }
    String stem = Stem.of(word);
    boolean capital = Character.isUpperCase(written.charAt(0));
    count(stem, capital && !begins);
    boolean named = capital || Character.isDigit(written.charAt(0));
    if (named && lastName != null) {
      count(lastName + " " + stem, true);
    }
    lastName = named ? stem : null;
  }

  /** In small letters, without accents, apostrophes and a possessive's s. */
  private static String folded(String written) {
    int length = written.length();
    boolean possessive =
        length > 2 && isApostrophe(written.charAt(length - 2)) && written.charAt(length - 1) == 's';
    StringBuilder folded = new StringBuilder(length);
    for (int i = 0; i < (possessive ? length - 2 : length); i++) {
      char c = written.charAt(i);
      if (!isApostrophe(c) && Character.getType(c) != Character.NON_SPACING_MARK) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }

  private void count(String key, boolean name) {
    Count count = counts.computeIfAbsent(key, k -> new Count(k, read));
    count.times++;
    count.names += name ? 1 : 0;
  }

  private static final class Count {

    final String key;
    final int first;
    int times;
    int names;

    Count(String key, int first) {
      this.key = key;
      this.first = first;
    }

    /** Whether it mostly has a capital that no sentence gives it. */
    boolean name() {
      return 2 * names >= times;
    }

    Word word() {
      long hash = 0;
      for (int i = 0; i < key.length(); i++) {
        hash = hash * 31 + key.charAt(i);
      }
      return new Word((int) FoldedWords.mix(hash), times, name());
    }
  }
}
