// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Classes of words that stand in like places, learned from plain news text: each word has a path of
 * 0s and 1s, and the longer the common beginning of two paths, the more alike the words are used.
 */
final class WordClusters {

  /** The path of a word that is in no class. */
  static final String NONE = "";

  private static final String RESOURCE = "word-clusters.txt.gz";

  private final Map<String, String> paths;

  private WordClusters(Map<String, String> paths) {
    this.paths = paths;
  }

  /** The classes that are shipped, loaded once a JVM. */
  static WordClusters shipped() {
    return Shipped.CLUSTERS;
  }

  /**
   * The path of {@code word}, also found by its small letters or, in capitals, by a capital first.
   */
  String path(String word) {
    String zeroed = WordShape.zeroed(word);
    String path = paths.get(zeroed);
    if (path == null) {
      String lower = zeroed.toLowerCase(Locale.ROOT);
      path = paths.get(lower);
      if (path == null && !lower.isEmpty()) {
        path = paths.get(zeroed.charAt(0) + lower.substring(1));
      }
    }
    return path == null ? NONE : path;
  }

  private static final class Shipped {
    static final WordClusters CLUSTERS = read();
  }

  /** Lines of a path, a tab, and the words of that class with a space between. */
  private static WordClusters read() {
    Map<String, String> paths = new HashMap<>();
    try (InputStream in = WordClusters.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        for (String word : line.substring(tab + 1).split(" ", -1)) {
          paths.put(word, line.substring(0, tab));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    return new WordClusters(paths);
  }
}
