// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

import java.text.Normalizer;

/**
 * Goes through the words of a text, folded so that the same words set in another way are the same:
 * without case, accents, apostrophes and marks.
 */
final class FoldedWords {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Sees a word. */
  interface Reader {

    /**
     * Called for each word in turn.
     *
     * @param hash 64 bits over its folded letters
     * @param fact whether it is a number or has a capital that no sentence gives it
     */
    void read(long hash, boolean fact);
  }

  private FoldedWords() {}

  /** Shows each word of {@code text} to {@code reader}. */
  static void read(String text, Reader reader) {
    String plain =
        Normalizer.isNormalized(text, Normalizer.Form.NFKD)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKD);
    long hash = SEED;
    boolean inside = false;
    boolean begins = true;
    boolean fact = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        fact |= Character.isDigit(c) || (!inside && !begins && Character.isUpperCase(c));
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
        inside = true;
      } else if (!isInsideWords(c)) {
        if (inside) {
          reader.read(mix(hash), fact);
        }
        begins = inside ? endsSentence(c) : begins || endsSentence(c);
        hash = SEED;
        inside = false;
        fact = false;
      }
    }
    if (inside) {
      reader.read(mix(hash), fact);
    }
  }

  /** Accents and apostrophes, which some write and some leave out. */
  private static boolean isInsideWords(int c) {
    return c == '\'' || c == '’' || c == '‘' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean endsSentence(int c) {
    return c == '.' || c == '!' || c == '?' || c == ':' || c == '\n' || c == '"' || c == '“';
  }

  /** The last step of MurmurHash3: each bit depends on all. */
  static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
