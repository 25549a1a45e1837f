// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Pattern;

/** A place where files are kept. */
interface Storage {

  /** A scheme of one letter is none: it is a Windows drive. */
  Pattern REMOTE = Pattern.compile("(?!file:)[a-zA-Z][-a-zA-Z0-9+.]+:/.*", Pattern.DOTALL);

  /**
   * The files that {@code pattern} names, in no particular order; none if it names none.
   *
   * @param pattern a file, a folder (everything below it), or a glob
   */
  List<InputFile> list(String pattern) throws IOException;

  /**
   * Opens a file that was listed.
   *
   * @param begin the first byte to be read
   */
  InputStream open(String uri, long begin) throws IOException;

  /** Whether a pattern or URI names something that is not on a local disk. */
  static boolean isRemote(String pattern) {
    return REMOTE.matcher(pattern).matches();
  }
}
