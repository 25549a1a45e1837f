// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Opens files wherever they are kept. */
@FunctionalInterface
interface FileOpener {

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

  /** Opens what {@link FileListing} lists. */
  static FileOpener create() {
    Storage local = new LocalFiles(Path.of(""));
    Storage remote = new RemoteFiles();
    return new FileOpener() {
      @Override
      public InputStream open(String uri, long begin) throws IOException {
        return storage(uri).open(uri, begin);
      }

      @Override
      public InputFile stat(InputFile listed) throws IOException {
        return storage(listed.uri()).stat(listed.uri());
      }

      private Storage storage(String uri) {
        return Storage.isRemote(uri) ? remote : local;
      }
    };
  }
}
