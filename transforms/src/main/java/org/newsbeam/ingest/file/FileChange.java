// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import java.io.IOException;

/**
 * What became of a file since it was listed. Times are told by storages that know them.
 *
 * @param listed as it was listed
 * @param now as it is
 */
public record FileChange(InputFile listed, InputFile now) {

  /**
   * Looks at a file that is to be read.
   *
   * @throws java.nio.file.NoSuchFileException if it is gone
   */
  public static FileChange of(InputFile listed, FileOpener opener) throws IOException {
    return new FileChange(listed, opener.stat(listed));
  }

  /** Looks at a file that was read: an object of a store is read as it was when it was opened. */
  public static FileChange after(InputFile listed, FileOpener opener) throws IOException {
    return SourceUri.isRemote(listed.uri()) ? new FileChange(listed, listed) : of(listed, opener);
  }

  public boolean isOne() {
    boolean dated = listed.modifiedMillis() != 0 && now.modifiedMillis() != 0;
    return listed.bytes() != now.bytes()
        || (dated && listed.modifiedMillis() != now.modifiedMillis());
  }

  /** The change in a sentence. */
  public String told() {
    return listed.bytes() == now.bytes()
        ? "the file was written again since it was listed, with as many bytes"
        : "the file has changed since it was listed: it had %d bytes and has %d"
            .formatted(listed.bytes(), now.bytes());
  }
}
