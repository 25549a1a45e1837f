// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsbeam.entity.feature.WordClusters;

/**
 * Makes {@link WordClusters} of vectors of words that others learned from far more text than one
 * has: words whose vectors point in like directions come into one class, like classes get like
 * paths. The same file gives the same bytes.
 */
public final class VectorClusters {

  /** More words than this are not wanted: rare ones lie where chance put them. */
  public static final int MAX_WORDS = 500_000;

  private final WordVectors vectors;

  private VectorClusters(WordVectors vectors) {
    this.vectors = vectors;
  }

  /**
   * The most frequent words of a file of vectors: the JSON of wink-nlp's embeddings, or lines of a
   * word and its numbers.
   *
   * @param words how many words at most
   * @throws IOException if it cannot be read or is of another format
   */
  public static VectorClusters read(Path file, int words) throws IOException {
    return new VectorClusters(VectorFile.read(file, words));
  }

  /** How many words there are. */
  public int words() {
    return vectors.words().size();
  }

  /**
   * Makes the classes and writes them.
   *
   * @param grains how many classes, finer and coarser, each with a tree of its own; 2 or more, no
   *     more than {@link #words}
   * @param rounds how often each word is put where it fits best, at most
   * @param output the file: gzip, UTF-8, for each class a line of its paths with a space between, a
   *     tab and its words in order with a space between
   * @param progress where to say what is being done
   * @throws IOException if {@code output} cannot be written
   */
  public void train(List<Integer> grains, int rounds, Path output, PrintStream progress)
      throws IOException {
    List<int[]> classes = new ArrayList<>();
    List<List<String>> paths = new ArrayList<>();
    for (int grain : grains) {
      if (grain < 2 || grain > words()) {
        throw new IllegalArgumentException(grain + " classes of " + words() + " words");
      }
      progress.printf(Locale.ROOT, "%,d words, %,d classes%n", words(), grain);
      UnitMeans means = new UnitMeans(vectors, grain);
      means.run(rounds, moved -> progress.printf(Locale.ROOT, "%,d words moved%n", moved));
      int[] sizes = new int[grain];
      for (int c : means.classOf()) {
        sizes[c]++;
      }
      classes.add(means.classOf());
      paths.add(WardTree.paths(means.sums(), sizes));
    }
    long bytes = ClusterFile.write(output, vectors.words(), classes, paths);
    progress.printf(Locale.ROOT, "%s: %,d bytes%n", output, bytes);
  }
}
