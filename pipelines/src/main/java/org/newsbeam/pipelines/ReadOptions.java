// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.ingest.JsonPaths;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Option;

/** The options that say how articles are read. */
final class ReadOptions {

  @Option(
      names = "--maxArticleBytes",
      paramLabel = "N",
      description = "a larger article is a reject (default: ${DEFAULT-VALUE})")
  private int maxArticleBytes = 10_000_000;

  @Option(
      names = "--outletFromFolder",
      description = "an article that names no outlet gets the name of its folder as its outlet")
  private boolean outletFromFolder;

  @Option(
      names = "--jsonFields",
      paramLabel = "PART:FIELD,…",
      description =
          "fields of JSON that hold the parts of an article ('text:article.body,headline:title')")
  private String jsonFields;

  /**
   * The settings that were chosen.
   *
   * @throws UsageException if one is out of its bounds
   */
  ReadSettings settings() {
    if (maxArticleBytes < 1 || maxArticleBytes > ReadSettings.MAX_ARTICLE_BYTES) {
      throw new UsageException("--maxArticleBytes must be 1 to " + ReadSettings.MAX_ARTICLE_BYTES);
    }
    return ReadSettings.usual()
        .withMaxArticleBytes(maxArticleBytes)
        .withOutletFromFolder(outletFromFolder)
        .withJsonPaths(jsonPaths());
  }

  private JsonPaths jsonPaths() {
    try {
      return jsonFields == null ? JsonPaths.STANDARD : JsonPaths.parse(jsonFields);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--jsonFields: " + e.getMessage(), e);
    }
  }

  /** What the manifest tells of them. */
  Map<String, Object> asMap() {
    Map<String, Object> options = new TreeMap<>();
    options.put("maxArticleBytes", maxArticleBytes);
    options.put("outletFromFolder", outletFromFolder);
    if (jsonFields != null) {
      options.put("jsonFields", jsonFields);
    }
    return options;
  }
}
