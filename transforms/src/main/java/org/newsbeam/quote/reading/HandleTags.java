// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;
import org.newsbeam.quote.lexicon.CueLexicon;
import org.newsbeam.quote.lexicon.CueVerb;

/**
 * Handles of accounts are two tokens, "@" and "jane", which taggers take for anything but names.
 */
final class HandleTags {

  private HandleTags() {}

  /** Makes names of handles, and verbs of the verbs of speech right after them. */
  static void correct(Tokens tokens, String[] lower, Tag[] tags) {
    for (int i = 0; i + 1 < lower.length; i++) {
      if (lower[i].equals("@") && tokens.end(i) == tokens.begin(i + 1)) {
        tags[i] = Tag.PROPN;
        tags[i + 1] = Tag.PROPN;
        if (i + 2 < lower.length && isVerb(lower[i + 2])) {
          tags[i + 2] = Tag.VERB;
        }
      }
    }
  }

  private static boolean isVerb(String word) {
    return !CueLexicon.english().verb(word).equals(CueVerb.NONE);
  }
}
