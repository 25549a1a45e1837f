// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.archive;

import java.io.IOException;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.record.ArticleFormat;

/** Tells the format of a file by what it begins with. */
@FunctionalInterface
public interface FormatTeller {

  /**
   * The format that reads {@code file}.
   *
   * @throws IOException if no format does
   */
  ArticleFormat of(OpenFile file) throws IOException;
}
