// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.SourceUri;
import org.newsbeam.ingest.record.JsonPaths;

/**
 * How articles are read.
 *
 * @param base the folder that source URIs are relative to, an absolute path or a URI without a
 *     slash at its end; null for absolute ones
 * @param maxArticleBytes a larger article, in bytes unpacked, is a reject
 * @param outletFromFolder whether an article whose input names no outlet gets the name of its
 *     folder as its outlet
 * @param pathFields what the path of a file says of its articles; null for nothing
 * @param jsonPaths where the parts of an article lie in JSON
 */
public record ReadSettings(
    @Nullable String base,
    int maxArticleBytes,
    boolean outletFromFolder,
    @Nullable PathFields pathFields,
    JsonPaths jsonPaths)
    implements Serializable {

  /** The largest size that the largest article may be given, in bytes unpacked. */
  public static final int MAX_ARTICLE_BYTES = 1_000_000_000;

  public ReadSettings {
    requireNonNull(jsonPaths, "jsonPaths");
    if (maxArticleBytes < 1 || maxArticleBytes > MAX_ARTICLE_BYTES) {
      throw new IllegalArgumentException(
          "the largest article must have 1 to " + MAX_ARTICLE_BYTES + " bytes: " + maxArticleBytes);
    }
  }

  /** Absolute names, articles up to 10 MB, outlets and dates as the input names them. */
  public static ReadSettings usual() {
    return new ReadSettings(null, 10_000_000, false, null, JsonPaths.STANDARD);
  }

  /**
   * With source URIs relative to a folder.
   *
   * @param folder a path, which may be relative to the working directory, or a URI
   */
  public ReadSettings withBase(String folder) {
    return new ReadSettings(
        absolute(folder), maxArticleBytes, outletFromFolder, pathFields, jsonPaths);
  }

  /** With another size of the largest article. */
  public ReadSettings withMaxArticleBytes(int bytes) {
    return new ReadSettings(base, bytes, outletFromFolder, pathFields, jsonPaths);
  }

  /** With or without outlets named after folders. */
  public ReadSettings withOutletFromFolder(boolean wanted) {
    return new ReadSettings(base, maxArticleBytes, wanted, pathFields, jsonPaths);
  }

  /**
   * With what the paths of files say.
   *
   * @param pattern such as {@code corpora/{outlet}/{date}/*}, see {@link PathFields}
   * @throws IllegalArgumentException if it is none; the message is one line
   */
  public ReadSettings withPathFields(String pattern) {
    PathFields fields = PathFields.parse(pattern);
    return new ReadSettings(base, maxArticleBytes, outletFromFolder, fields, jsonPaths);
  }

  /** Whether the file at {@code uri} lies below the base. */
  public boolean isBelowBase(String uri) {
    return base != null && SourceUri.absolute(uri).startsWith(base + "/");
  }

  /** Whether the path of the file at {@code uri} is as the pattern for paths has it, if any. */
  public boolean fitsPathFields(String uri) {
    return pathFields == null || pathFields.matches(SourceUri.absolute(uri));
  }

  /** With other places of the parts of an article in JSON. */
  public ReadSettings withJsonPaths(JsonPaths paths) {
    return new ReadSettings(base, maxArticleBytes, outletFromFolder, pathFields, paths);
  }

  /** The absolute path or URI of a file as a person would type it, whatever the base. */
  public static String wholeName(InputFile file) {
    return SourceUri.absolute(file.uri());
  }

  /** What the tables call the file at {@code uri}, see {@link InputFile}. */
  public String sourceUri(String uri) {
    return new SourceUri(base).of(uri);
  }

  /** The folder as all names of files below it begin, without a slash at its end. */
  private static String absolute(String folder) {
    String named =
        SourceUri.isRemote(folder)
            ? folder
            : SourceUri.absolute(Path.of(folder).toAbsolutePath().normalize().toUri().toString());
    return named.replaceFirst("/+$", "");
  }
}
