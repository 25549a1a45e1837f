// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

/**
 * What formats are told of how to read.
 *
 * @param paths where the parts of an article lie, if a format has fields
 * @param maxArticleBytes the size from which on an article is refused, in bytes unpacked
 * @param repeated the rows of our own tables whose articles are read elsewhere too
 */
public record FormatSettings(JsonPaths paths, int maxArticleBytes, Repeated repeated) {

  /** The usual names of fields, articles up to 10 MB, no row repeated. */
  public static final FormatSettings USUAL =
      new FormatSettings(JsonPaths.STANDARD, 10_000_000, Repeated.NONE);
}
