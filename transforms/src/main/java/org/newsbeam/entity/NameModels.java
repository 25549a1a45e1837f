// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

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
    throw new NotANameModelException("it is no name model: OpenNLP's are zip files");
  }
}
