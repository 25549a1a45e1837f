// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Classes of words that stand in like places, learned from plain news text: each word has a path of
 * 0s and 1s, and the longer the common beginning of two paths, the more alike the words are used.
 * There may be several trees, coarser and finer: then each word has a path in each.
 */
public final class WordClusters {

  /** The paths of a word that is in no class. */
  private static final List<String> NONE = List.of();

  private final Map<String, List<String>> paths;

  /** The file that the classes were read from, which is how they are written again. */
  private final byte[] file;

  private WordClusters(Map<String, List<String>> paths, byte[] file) {
    this.paths = paths;
    this.file = file;
  }

  /** Writes the classes as a part of a model. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(file.length);
    out.write(file);
  }

  /** Reads what {@link #write} wrote. */
  public static WordClusters readPart(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] file = length < 0 ? new byte[0] : in.readNBytes(length);
    if (file.length != length) {
      throw new EOFException("the word classes are cut short");
    }
    return of(file);
  }

  /**
   * Whether the text that was learned from holds {@code word} as it is written (1), and in small
   * letters (2): a capitalised word that is known in small letters only is seldom a name.
   */
  int known(String word) {
    String zeroed = WordShape.zeroed(word);
    String lower = zeroed.toLowerCase(Locale.ROOT);
    boolean isSmall = lower.equals(zeroed);
    return (paths.containsKey(zeroed) ? 1 : 0) + (!isSmall && paths.containsKey(lower) ? 2 : 0);
  }

  /**
   * The path of {@code word} in each tree, also found by its small letters or, in capitals, by a
   * capital first; none if it is in no class.
   */
  List<String> paths(String word) {
    String zeroed = WordShape.zeroed(word);
    List<String> path = paths.get(zeroed);
    if (path == null) {
      String lower = zeroed.toLowerCase(Locale.ROOT);
      path = paths.get(lower);
      if (path == null && !lower.isEmpty()) {
        path = paths.get(zeroed.charAt(0) + lower.substring(1));
      }
    }
    return path == null ? NONE : path;
  }

  /**
   * The classes in a file: lines of a path, or one for each tree with a space between, a tab, and
   * the words of that class with a space between; gzipped.
   *
   * @throws IOException if it is something else
   */
  public static WordClusters of(byte[] file) throws IOException {
    Map<String, List<String>> paths = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(file)), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 0) {
          throw new IOException("no word classes: a line without a tab");
        }
        List<String> ofClass = List.of(line.substring(0, tab).split(" ", -1));
        for (String word : line.substring(tab + 1).split(" ", -1)) {
          paths.put(word, ofClass);
        }
      }
    }
    return new WordClusters(paths, file);
  }
}
