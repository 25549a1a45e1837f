// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.column;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.entity.text.NameWord;

/**
 * The tokens of a training sentence, cut as an article's tokens are when names are looked for in
 * it: clitics whole ("’s", "n’t") where a corpus cut them in two, full stops kept with initials and
 * acronyms ("U.S."), hyphens apart, quotation marks as {@link NameWord} writes them.
 *
 * @param words the tokens
 * @param tags the tag of each token
 */
record TrainingTokens(List<String> words, List<String> tags) {

  private static final List<String> AFTER_APOSTROPHE =
      List.of("s", "t", "re", "ve", "ll", "d", "m");

  static TrainingTokens of(List<String> words, List<String> tags) {
    TrainingTokens joined = new TrainingTokens(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < words.size(); i++) {
      joined.add(words.get(i), tags.get(i), i + 1 < words.size());
    }
    TrainingTokens cut = new TrainingTokens(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < joined.words.size(); i++) {
      cut.addParts(joined.words.get(i), joined.tags.get(i));
    }
    return cut;
  }

  private void add(String word, String tag, boolean more) {
    int last = words.size() - 1;
    String before = last < 0 ? "" : words.get(last);
    if (isApostrophe(before) && last > 0 && AFTER_APOSTROPHE.contains(word)) {
      negate(word, last);
    } else if (word.equals(".") && isInitials(before) && (more || before.length() > 1)) {
      words.set(last, before + word);
    } else if (isInitials(word)
        && endsInInitial(before)
        && tag.startsWith(tags.get(last).equals("O") ? "O" : "I")) {
      words.set(last, before + word);
    } else {
      words.add(word);
      tags.add(tag);
    }
  }

  /** Makes one clitic of the apostrophe at {@code last} and {@code word}; "t" takes the n along. */
  private void negate(String word, int last) {
    String host = words.get(last - 1);
    boolean takesN = word.equals("t") && host.length() > 1 && host.endsWith("n");
    if (takesN) {
      words.set(last - 1, host.substring(0, host.length() - 1));
    }
    words.set(last, (takesN ? "n" : "") + words.get(last) + word);
  }

  private void addParts(String word, String tag) {
    String next = tag;
    for (String part : NameWord.parts(word)) {
      words.add(part);
      tags.add(next);
      if (tag.startsWith("B-")) {
        next = "I-" + tag.substring(2);
      }
    }
  }

  private static boolean isApostrophe(String word) {
    return word.equals("'") || word.equals("’");
  }

  /** "J", "U.S": capitals with full stops between. */
  private static boolean isInitials(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(word.length() - 1))
        && (word.length() == 1 || word.charAt(word.length() - 2) == '.');
  }

  private static boolean endsInInitial(String word) {
    return word.length() > 1
        && word.endsWith(".")
        && isInitials(word.substring(0, word.length() - 1));
  }
}
