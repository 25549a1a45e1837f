// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What stands within the words of a text and is no part of them: soft hyphens, joiners and spaces
 * without width, and the hyphen and line break of a word that goes on in the next line. A text is
 * read without them, so that a name is a name; its offsets count the text as it was written.
 */
public final class LeftOut {

  private static final Pattern WITHIN_WORDS =
      Pattern.compile(
          "(?<=\\p{IsLatin})(?:[\u00ad\u200c\u200d\u2060]+(?=\\p{IsLatin})"
              + "|[\u200b\ufeff]+(?=\\p{Ll})"
              + "|(?<=\\p{Ll})[-\u2010\u00ad][ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll}))");

  private static final Pattern HYPHENATED = Pattern.compile("(?<!\\p{L})\\p{L}++(?:-\\p{L}++)+");

  private static final LeftOut NOTHING = new LeftOut(new int[0], new int[0]);

  /** Each place in the text as it is read before which something was left out, ascending. */
  private final int[] places;

  /** How many chars were left out up to and with each of them. */
  private final int[] counts;

  private LeftOut(int[] places, int[] counts) {
    this.places = places;
    this.counts = counts;
  }

  /** {@code written} as it is read: itself, if nothing is to be left out. */
  public static String without(String written) {
    LeftOut leftOut = of(written);
    StringBuilder read = new StringBuilder(written.length());
    int from = 0;
    for (int i = 0; i < leftOut.places.length; i++) {
      int before = i == 0 ? 0 : leftOut.counts[i - 1];
      read.append(written, from, leftOut.places[i] + before);
      from = leftOut.places[i] + leftOut.counts[i];
    }
    return from == 0 ? written : read.append(written, from, written.length()).toString();
  }

  /** What {@link #without} leaves out of {@code written}. */
  public static LeftOut of(String written) {
    if (!mayHold(written)) {
      return NOTHING;
    }
    IntStream.Builder places = IntStream.builder();
    IntStream.Builder counts = IntStream.builder();
    Set<String> hyphenated = hyphenated(written);
    int count = 0;
    Matcher found = WITHIN_WORDS.matcher(written);
    while (found.find()) {
      if (isLeftOut(written, found, hyphenated)) {
        places.add(found.start() - count);
        count += found.end() - found.start();
        counts.add(count);
      }
    }
    return new LeftOut(places.build().toArray(), counts.build().toArray());
  }

  private static Set<String> hyphenated(String written) {
    return HYPHENATED.matcher(written).results().map(MatchResult::group).collect(toSet());
  }

  /** The offset into the text as it was written of an offset into the text as it is read. */
  public int written(int offset) {
    int place = Arrays.binarySearch(places, offset);
    int before = place >= 0 ? place : -place - 2;
    return before < 0 ? offset : offset + counts[before];
  }

  /** The offset into the text as it is read of an offset into the text as it was written. */
  public int read(int offset) {
    int k = 0;
    while (k < places.length && places[k] + counts[k] <= offset) {
      k++;
    }
    int before = k == 0 ? 0 : counts[k - 1];
    return k < places.length ? Math.min(offset - before, places[k]) : offset - before;
  }

  /** One pass without regular expressions tells for nearly all texts that there is nothing. */
  private static boolean mayHold(String written) {
    for (int i = 0; i + 1 < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '-' || c == '\u2010') {
        char next = written.charAt(i + 1);
        if (next <= ' ') {
          return true;
        }
      } else if (c >= '\u00ad' && "\u00ad\u200b\u200c\u200d\u2060\ufeff".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** A word that has another hyphen, or stands elsewhere with this one, keeps it. */
  private static boolean isLeftOut(String written, Matcher found, Set<String> hyphenated) {
    char first = written.charAt(found.start());
    if (first != '-' && first != '\u2010') {
      return true;
    }
    int begin = found.start();
    while (begin > 0 && isOfWord(written.charAt(begin - 1))) {
      begin--;
    }
    int end = found.end();
    while (end < written.length() && isOfWord(written.charAt(end))) {
      end++;
    }
    String before = written.substring(begin, found.start());
    String whole = before + "-" + written.substring(found.end(), end);
    return before.indexOf('-') < 0 && !hyphenated.contains(whole);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetter(c) || c == '-';
  }
}
