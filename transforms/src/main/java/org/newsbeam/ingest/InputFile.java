// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.util.Objects.requireNonNull;

/**
 * A file that a pattern named.
 *
 * @param uri where it is: {@code file:///…}, percent-encoded, for a local file, else the URI by
 *     which its object store knows it
 * @param bytes its size as it is stored; 0 for what was found but could not be looked into
 */
public record InputFile(String uri, long bytes) {

  public InputFile {
    requireNonNull(uri, "uri");
    if (bytes < 0) {
      throw new IllegalArgumentException("negative size of " + uri + ": " + bytes);
    }
  }
}
