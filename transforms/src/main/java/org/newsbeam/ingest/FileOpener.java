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

  /** Opens what {@link FileListing} lists. */
  static FileOpener create() {
    Storage local = new LocalFiles(Path.of(""));
    Storage remote = new RemoteFiles();
    return (uri, begin) -> (Storage.isRemote(uri) ? remote : local).open(uri, begin);
  }
}
