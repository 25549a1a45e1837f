// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned;

import java.util.Arrays;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.Word;
import org.newsbeam.quote.learned.passage.WordClass;

/** Makes passages of one frame: {@code mayor/NOUN said/VERB}; words behind {@code >} are quoted. */
public final class Tiny {

  private Tiny() {}

  public static Passage passage(String tagged) {
    String[] all = tagged.split(" ", -1);
    int n = all.length;
    Word[] words = new Word[n];
    byte[] classes = new byte[n];
    int[] quotations = new int[n];
    int[] ends = new int[n];
    Arrays.fill(ends, n);
    for (int i = 0; i < n; i++) {
      quotations[i] = all[i].startsWith(">") ? 0 : -1;
      String[] parts = all[i].replace(">", "").split("/", -1);
      words[i] = Word.of(parts[0], "");
      classes[i] = (byte) WordClass.of(Tag.valueOf(parts[1]), parts[0], 0);
    }
    return new Passage(words, classes, new byte[n], quotations, new int[n], ends, new boolean[n]);
  }
}
