// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.net.URI;
import java.nio.file.Path;

/**
 * How articles are read.
 *
 * @param baseFolder the folder that relative patterns start from and source URIs are relative to
 * @param maxArticleBytes a larger article, in bytes unpacked, is a reject
 * @param outletFromFolder whether an article whose input names no outlet gets the name of its
 *     folder as its outlet
 * @param jsonPaths where the parts of an article lie in JSON
 */
public record ReadSettings(
    URI baseFolder, int maxArticleBytes, boolean outletFromFolder, JsonPaths jsonPaths)
    implements Serializable {

  /** The largest size that the largest article may be given, in bytes unpacked. */
  public static final int MAX_ARTICLE_BYTES = 1_000_000_000;

  public ReadSettings {
    requireNonNull(baseFolder, "baseFolder");
    requireNonNull(jsonPaths, "jsonPaths");
    if (maxArticleBytes < 1 || maxArticleBytes > MAX_ARTICLE_BYTES) {
      throw new IllegalArgumentException(
          "the largest article must have 1 to " + MAX_ARTICLE_BYTES + " bytes: " + maxArticleBytes);
    }
  }

  /** The current folder as base, articles up to 10 MB, outlets as the input names them. */
  public static ReadSettings usual() {
    return new ReadSettings(Path.of("").toUri(), 10_000_000, false, JsonPaths.STANDARD);
  }

  /** With another base folder. */
  public ReadSettings withBaseFolder(Path folder) {
    return new ReadSettings(folder.toUri(), maxArticleBytes, outletFromFolder, jsonPaths);
  }

  /** With another size of the largest article. */
  public ReadSettings withMaxArticleBytes(int bytes) {
    return new ReadSettings(baseFolder, bytes, outletFromFolder, jsonPaths);
  }

  /** With or without outlets named after folders. */
  public ReadSettings withOutletFromFolder(boolean wanted) {
    return new ReadSettings(baseFolder, maxArticleBytes, wanted, jsonPaths);
  }

  /** With other places of the parts of an article in JSON. */
  public ReadSettings withJsonPaths(JsonPaths paths) {
    return new ReadSettings(baseFolder, maxArticleBytes, outletFromFolder, paths);
  }

  /** What the tables call the file at {@code uri}, see {@link InputFile}. */
  public String sourceUri(String uri) {
    return SourceUri.below(Path.of(baseFolder)).of(uri);
  }
}
