// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that a pattern named.
 *
 * @param uri where it is: {@code file:///…}, percent-encoded, for a local file, else the URI by
 *     which its object store knows it
 * @param bytes its size as it is stored; 0 for what was found but could not be looked into
 * @param modifiedMillis when it was last changed, in milliseconds since 1970; 0 if its storage does
 *     not say
 */
public record InputFile(String uri, long bytes, long modifiedMillis) {

  public InputFile {
    requireNonNull(uri, "uri");
    if (bytes < 0) {
      throw new IllegalArgumentException("negative size of " + uri + ": " + bytes);
    }
  }

  /** A local file as its disk describes it; what is no regular file has no size. */
  public static InputFile of(Path path, BasicFileAttributes attributes) {
    return new InputFile(
        path.toUri().toString(),
        attributes.isRegularFile() ? attributes.size() : 0,
        attributes.isDirectory() ? 0 : attributes.lastModifiedTime().toMillis());
  }

  /** A file of which it is not known when it was last changed. */
  public InputFile(String uri, long bytes) {
    this(uri, bytes, 0);
  }
}
