// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

import java.io.IOException;
import java.io.InputStream;

/** A way of writing articles into files. */
public interface ArticleFormat {

  /** What people call files of it. */
  String title();

  /**
   * Reads the articles of one file, in order. Whatever is wrong with what they say is a reject.
   *
   * @param in the bytes of the file, unpacked
   * @param maxArticleBytes the size from which on an article is refused
   * @param records takes the articles and rejects
   * @throws IOException if {@code in} breaks off; what was read before is already with {@code
   *     records}
   */
  void read(InputStream in, int maxArticleBytes, RecordSink records) throws IOException;
}
