// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.Arrays;
import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;

/** The tokens of an article while they are found. Kept from article to article. */
final class TokenBuffer {

  private int[] begins = new int[1024];
  private int[] ends = new int[1024];
  private byte[] tags = new byte[1024];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int begin, int end) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      tags = Arrays.copyOf(tags, 2 * size);
    }
    begins[size] = begin;
    ends[size++] = end;
  }

  void tag(int i, Tag tag) {
    tags[i] = tag.code();
  }

  int size() {
    return size;
  }

  int begin(int i) {
    return begins[i];
  }

  int end(int i) {
    return ends[i];
  }

  Tag tag(int i) {
    return Tag.of(tags[i]);
  }

  /** A copy of the tokens. */
  Tokens tokens() {
    return new Tokens(
        Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), Arrays.copyOf(tags, size));
  }
}
