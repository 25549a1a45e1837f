// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsbeam.crf.CrfModel;
import org.newsbeam.entity.feature.FeatureGroup;
import org.newsbeam.entity.feature.NameLists;
import org.newsbeam.entity.feature.WordClusters;

/**
 * A model that finds names, whole: weights, and the word classes and lists that their features look
 * up. Safe to share.
 *
 * @param crf the weights
 * @param clusters files of word classes
 * @param lists the lists of names
 * @param groups the features it looks at, a bit each, see {@link FeatureGroup#bits}
 * @param calibration what turns its probabilities into shares of names that are right
 */
public record NameModel(
    CrfModel crf,
    List<WordClusters> clusters,
    NameLists lists,
    int groups,
    Calibration calibration) {

  /** Copies the list. */
  public NameModel {
    clusters = List.copyOf(clusters);
  }

  /** The first bytes of a model file: what it is, and the version of its format. */
  private static final byte[] MAGIC = {'N', 'B', 'N', 'A', 'M', 'E', 'S', 2};

  private static final String RESOURCE = "/org/newsbeam/entity/names-en.bin";

  /** The model that is shipped, read once a JVM. */
  public static NameModel shipped() {
    return Shipped.MODEL;
  }

  /** Whether a file that begins with {@code start} is a model of this format. */
  public static boolean isStart(byte[] start) {
    return start.length > 1 && start[0] == MAGIC[0] && start[1] == MAGIC[1];
  }

  /** Writes this model, the same bytes each time. */
  public void write(DataOutputStream out) throws IOException {
    out.write(MAGIC);
    out.writeInt(groups);
    out.writeDouble(calibration.slope());
    out.writeDouble(calibration.shift());
    lists.write(out);
    out.writeInt(clusters.size());
    for (WordClusters table : clusters) {
      table.write(out);
    }
    crf.write(out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is something else or cut short
   */
  static NameModel read(DataInputStream in) throws IOException {
    if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
      throw new IOException("it is no name model of a version that this program reads");
    }
    int groups = in.readInt();
    Calibration calibration = new Calibration(in.readDouble(), in.readDouble());
    NameLists lists = NameLists.read(in);
    List<WordClusters> clusters = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      clusters.add(WordClusters.readPart(in));
    }
    return new NameModel(CrfModel.read(in), clusters, lists, groups, calibration);
  }

  private static final class Shipped {
    static final NameModel MODEL = load();
  }

  private static NameModel load() {
    try (InputStream in = NameModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the model " + RESOURCE + " is not on the class path");
      }
      return read(new DataInputStream(new java.io.BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + RESOURCE, e);
    }
  }
}
