// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.io.IOException;
import java.io.InputStream;
import org.newsbeam.ingest.file.InputFile;

/** A place where files are kept. */
interface Storage {

  /**
   * Adds the files that {@code pattern} names to {@code listing}, and what it passes over.
   *
   * @param pattern a file, a folder (everything below it), or a glob
   */
  void list(String pattern, ListingRules rules, ListingBuilder listing) throws IOException;

  /**
   * A file that was listed, as it is now.
   *
   * @throws java.nio.file.NoSuchFileException if it is gone
   */
  InputFile stat(String uri) throws IOException;

  /**
   * Opens a file that was listed.
   *
   * @param begin the first byte to be read
   */
  InputStream open(String uri, long begin) throws IOException;
}
