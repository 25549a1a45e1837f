// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntFunction;

/**
 * A file of any size that is made of one thing over and over.
 *
 * @param name what it is made of
 * @param file a name for it, by which its format is told
 * @param bytes its content, of about so many bytes
 */
record Shape(String name, String file, IntFunction<byte[]> bytes) {

  /** Enough words for an article, so that what follows is read as English. */
  static final String LEAD =
      "The mayor of the town said on Monday that it was the rain that made the river rise and that"
          + " the people of the valley had to leave for the hills with all they had.";

  /** Pieces, which may differ by their number, until there are so many bytes of them. */
  static String pieces(int bytes, IntFunction<String> piece) {
    StringBuilder all = new StringBuilder(bytes + 100);
    for (int i = 0; all.length() < bytes; i++) {
      all.append(piece.apply(i));
    }
    return all.toString();
  }

  /** A file whose content is made as a string. */
  static Shape of(String name, String file, IntFunction<String> content) {
    return new Shape(name, file, bytes -> content.apply(bytes).getBytes(UTF_8));
  }

  /** A file with a start, so many bytes of pieces, and an end. */
  static Shape of(String name, String file, String start, IntFunction<String> piece, String end) {
    return of(name, file, bytes -> start + pieces(bytes, piece) + end);
  }

  @Override
  public String toString() {
    return name;
  }
}
