// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Words cut into runs of letters and digits and into single signs, so that "J.K." and "J. K." are
 * alike however they were cut into words.
 *
 * @param pieces the pieces of all words
 * @param begins for each word the index of its first piece; at the end the number of pieces
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WordPieces(List<String> pieces, int[] begins) {

  /** The pieces of {@code words}. */
  public static WordPieces of(List<String> words) {
    List<String> pieces = new ArrayList<>();
    int[] begins = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      cut(words.get(i), pieces);
      begins[i + 1] = pieces.size();
    }
    return new WordPieces(pieces, begins);
  }

  /** The pieces of a text that is not yet cut into words. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("[\\s\\u00a0]+", -1)) {
      words.addAll(NameWord.parts(word));
    }
    return of(words).pieces;
  }

  /** The word that ends after {@code count} pieces from the begin of {@code word}, if one does. */
  public OptionalInt wordAfter(int word, int count) {
    int found = Arrays.binarySearch(begins, begins[word] + count);
    return found > 0 ? OptionalInt.of(found) : OptionalInt.empty();
  }

  private static void cut(String word, List<String> pieces) {
    String text = Normalizer.normalize(word, Normalizer.Form.NFC);
    int begin = 0;
    while (begin < text.length()) {
      int end = begin + 1;
      if (Character.isLetterOrDigit(text.charAt(begin))) {
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
          end++;
        }
      }
      pieces.add(text.substring(begin, end));
      begin = end;
    }
  }
}
