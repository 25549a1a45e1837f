// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.newsbeam.ingest.bytes.PeekedStream;
import org.newsbeam.ingest.bytes.UnpackedStream;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.JsonPaths;

/** A file that was opened, unpacked and looked at. */
public final class Input implements Closeable {

  private final PeekedStream stream;
  private final boolean compressed;
  private final ArticleFormat format;

  private Input(PeekedStream stream, boolean compressed, ArticleFormat format) {
    this.stream = stream;
    this.compressed = compressed;
    this.format = format;
  }

  /**
   * Opens a whole file.
   *
   * @param paths where the parts of an article lie, if it is of a format with fields
   * @throws IOException if it cannot be opened, or is packed and breaks off within its head
   */
  public static Input open(FileOpener opener, String uri, JsonPaths paths) throws IOException {
    PeekedStream stored = new PeekedStream(opener.open(uri, 0));
    try {
      boolean compressed = FormatDetector.isGzip(stored.head(FormatDetector.HEAD_BYTES));
      PeekedStream stream = compressed ? new PeekedStream(new UnpackedStream(stored)) : stored;
      return new Input(
          stream,
          compressed,
          FormatDetector.detect(uri, stream.head(FormatDetector.HEAD_BYTES), paths));
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }

  /** The bytes of the file, unpacked. */
  public InputStream stream() {
    return stream;
  }

  public boolean isCompressed() {
    return compressed;
  }

  public ArticleFormat format() {
    return format;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
