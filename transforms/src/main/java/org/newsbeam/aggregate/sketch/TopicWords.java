// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Words of an article as bytes: five each, in the order of their hashes. */
public final class TopicWords {

  private static final int BYTES = Integer.BYTES + 1;
  private static final int NAME = 0x80;
  private static final int MOST = 0x7F;

  private TopicWords() {}

  /**
   * A word of an article.
   *
   * @param hash 32 bits over its folded stem, or over those of a pair of names
   * @param times how often the article has it, {@value #MOST} at most
   * @param name whether it is part of a name, or a pair of such
   */
  public record Word(int hash, int times, boolean name) {}

  static byte[] pack(List<Word> words) {
    ByteBuffer bytes = ByteBuffer.allocate(words.size() * BYTES);
    for (Word word : words) {
      bytes.putInt(word.hash());
      bytes.put((byte) (Math.min(MOST, word.times()) | (word.name() ? NAME : 0)));
    }
    return bytes.array();
  }

  /** The words that were packed. */
  public static List<Word> unpack(byte[] packed) {
    ByteBuffer bytes = ByteBuffer.wrap(packed);
    List<Word> words = new ArrayList<>(packed.length / BYTES);
    while (bytes.hasRemaining()) {
      int hash = bytes.getInt();
      int times = bytes.get();
      words.add(new Word(hash, times & MOST, (times & NAME) != 0));
    }
    return words;
  }
}
