// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.SourceUri;

/** Opens whatever {@link FileListing} lists, in the storage that keeps it. */
public final class StorageOpener implements FileOpener {

  private final Storage local = new LocalFiles(Path.of(""));
  private final Storage remote = new RemoteFiles();

  private StorageOpener() {}

  /** For local files and for those that Beam's file systems reach. */
  public static StorageOpener create() {
    return new StorageOpener();
  }

  @Override
  public InputStream open(String uri, long begin) throws IOException {
    return storage(uri).open(uri, begin);
  }

  @Override
  public InputFile stat(InputFile listed) throws IOException {
    return storage(listed.uri()).stat(listed.uri());
  }

  private Storage storage(String uri) {
    return SourceUri.isRemote(uri) ? remote : local;
  }
}
