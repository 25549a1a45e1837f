// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import org.newsbeam.entity.model.CrfNameFinder;
import org.newsbeam.entity.model.NameModel;

/** Reads name models of every format, which their first bytes tell. */
final class NameModels {

  /** How a zip file starts, and OpenNLP's models are zip files. */
  private static final byte[] ZIP = {'P', 'K'};

  private NameModels() {}

  /**
   * The model that {@code in} holds.
   *
   * @throws NotANameModelException if it holds none that can be used
   */
  static LoadedNameModel read(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in);
    buffered.mark(ZIP.length);
    byte[] start = buffered.readNBytes(ZIP.length);
    buffered.reset();
    if (Arrays.equals(start, ZIP)) {
      return OpenNlpNames.read(buffered);
    }
    if (NameModel.isStart(start)) {
      try {
        CrfNameFinder model = CrfNameFinder.read(buffered);
        return new LoadedNameModel(model::copy, Set.of());
      } catch (IOException | RuntimeException e) {
        throw new NotANameModelException("it is a damaged name model: " + e.getMessage(), e);
      }
    }
    throw new NotANameModelException(
        "it is no name model: it is neither of OpenNLP nor of newsbeam train names");
  }
}
