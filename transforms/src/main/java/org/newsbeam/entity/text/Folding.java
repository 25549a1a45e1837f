// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Names without that in which spellings of one name differ: case, accents, hyphens, apostrophes.
 */
public final class Folding {

  /** Letters that Unicode does not take apart into a plain letter and a mark. */
  private static final Map<Character, String> PLAIN =
      Map.of(
          'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ', "oe", 'ı',
          "i", 'ħ', "h");

  private Folding() {}

  /** Lower case, plain letters and digits, other signs as spaces but for apostrophes. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean isCut = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (isCut && !folded.isEmpty()) {
          folded.append(' ');
        }
        isCut = false;
        append(folded, c);
      } else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK) {
        isCut = true;
      }
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char c) {
    if (c < 128) { // most are, and an object is saved
      folded.append(c);
    } else {
      folded.append(PLAIN.getOrDefault(c, String.valueOf(c)));
    }
  }
}
