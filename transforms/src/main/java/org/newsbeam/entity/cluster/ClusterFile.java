// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.newsbeam.entity.feature.WordClusters;

/** Writes the file that {@link WordClusters} reads. */
final class ClusterFile {

  private ClusterFile() {}

  /**
   * Writes the words that have the same classes in order, the classes in the order of their paths.
   *
   * @param classOf the class of each word, in each of several trees
   * @param paths the path of each class, in each tree
   * @return how many bytes the file has
   */
  static long write(Path file, List<String> words, List<int[]> classOf, List<List<String>> paths)
      throws IOException {
    Map<String, TreeSet<String>> classes = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      StringJoiner all = new StringJoiner(" ");
      for (int t = 0; t < paths.size(); t++) {
        all.add(paths.get(t).get(classOf.get(t)[i]));
      }
      classes.computeIfAbsent(all.toString(), p -> new TreeSet<>()).add(words.get(i));
    }
    StringBuilder text = new StringBuilder();
    classes.forEach(
        (path, members) ->
            text.append(path).append('\t').append(String.join(" ", members)).append('\n'));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) { // Java writes no time into it
      gzip.write(text.toString().getBytes(UTF_8));
    }
    Files.write(file, bytes.toByteArray());
    return bytes.size();
  }
}
