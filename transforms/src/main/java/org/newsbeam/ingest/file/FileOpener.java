// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import java.io.IOException;
import java.io.InputStream;

/** Opens files wherever they are kept. */
@FunctionalInterface
public interface FileOpener {

  /**
   * The bytes of a file from {@code begin} on.
   *
   * @throws IOException if it is not there or may not be read
   */
  InputStream open(String uri, long begin) throws IOException;

  /**
   * A file as it is now, or as it was listed if nothing tells.
   *
   * @throws java.nio.file.NoSuchFileException if it is gone
   */
  default InputFile stat(InputFile listed) throws IOException {
    return listed;
  }
}
