// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

import java.io.IOException;
import java.io.InputStream;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;

/** A format whose files are read from their first byte to their last, packed or not. */
public interface StreamFormat extends ArticleFormat {

  @Override
  default void read(OpenFile file, Slice slice, RecordSink records) throws IOException {
    read(file.unpacked(), records);
  }

  /**
   * Reads the articles of one file, in order.
   *
   * @param in the bytes of the file, unpacked
   * @throws IOException if {@code in} breaks off; what was read before is already with {@code
   *     records}
   */
  void read(InputStream in, RecordSink records) throws IOException;
}
