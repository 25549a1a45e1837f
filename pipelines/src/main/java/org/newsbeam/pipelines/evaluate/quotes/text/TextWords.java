// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import java.util.Arrays;
import java.util.List;
import org.newsbeam.model.Span;

/**
 * The words of a text: the longest runs of letters, numbers and underscores. What joins or ends
 * words, apostrophes and hyphens too, belongs to none: {@code don't} is two words.
 */
public final class TextWords {

  private final String text;
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int size;

  public TextWords(String text) {
    this.text = text;
    int i = 0;
    while (i < text.length()) {
      int begin = i;
      while (i < text.length() && Chars.isWord(text.codePointAt(i))) {
        i += Character.charCount(text.codePointAt(i));
      }
      if (i > begin) {
        add(begin, i);
      } else {
        i += Character.charCount(text.codePointAt(i));
      }
    }
  }

  private void add(int begin, int end) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    begins[size] = begin;
    ends[size++] = end;
  }

  /** The words that share a char with a stretch of the text. */
  public WordSet in(Span span) {
    int found = Arrays.binarySearch(begins, 0, size, span.begin());
    int from = found >= 0 ? found : -found - 1;
    if (from > 0 && ends[from - 1] > span.begin()) {
      from--;
    }
    int limit = Arrays.binarySearch(begins, 0, size, span.end());
    return WordSet.range(from, limit >= 0 ? limit : -limit - 1);
  }

  /** The words that share a char with any of these stretches. */
  public WordSet in(List<Span> spans) {
    return WordSet.union(spans.stream().map(this::in).toList());
  }

  /** Words, as the text writes them. */
  public List<String> of(WordSet words) {
    return words.indexes().mapToObj(i -> text.substring(begins[i], ends[i])).toList();
  }
}
