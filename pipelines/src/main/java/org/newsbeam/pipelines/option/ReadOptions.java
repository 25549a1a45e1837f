// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import java.util.List;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Option;

/** The options that say how articles are read. */
public final class ReadOptions {

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
      names = "--outletFromPath",
      paramLabel = "PATTERN",
      description =
          "take what an article does not say from the path of its file: {outlet}, {section}, {date},"
              + " or {year}, {month} and {day} ('corpora/{outlet}/{date}/*')")
  private String outletFromPath;

  @Option(
      names = "--base",
      paramLabel = "FOLDER",
      description =
          "name files relative to this folder, so that ids stay the same where a corpus is moved"
              + " (default: absolute paths and URIs)")
  private String base;

  @Option(
      names = {"--fields", "--jsonFields"},
      paramLabel = "PART:FIELD,…",
      description =
          "fields of JSON, columns of tables and Parquet that hold the parts of an article"
              + " ('text:article.body,headline:title'); its old name is --jsonFields")
  private String fields;

  /**
   * The settings that were chosen.
   *
   * @throws UsageException if one is out of its bounds
   */
  public ReadSettings settings() {
    if (maxArticleBytes < 1 || maxArticleBytes > ReadSettings.MAX_ARTICLE_BYTES) {
      throw new UsageException("--maxArticleBytes must be 1 to " + ReadSettings.MAX_ARTICLE_BYTES);
    }
    ReadSettings settings =
        ReadSettings.usual()
            .withMaxArticleBytes(maxArticleBytes)
            .withOutletFromFolder(outletFromFolder)
            .withJsonPaths(jsonPaths());
    return withPathFields(base == null ? settings : settings.withBase(base));
  }

  private ReadSettings withPathFields(ReadSettings settings) {
    try {
      return outletFromPath == null ? settings : settings.withPathFields(outletFromPath);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--outletFromPath=" + outletFromPath + " " + e.getMessage(), e);
    }
  }

  /**
   * Checks that what is said of the paths of files holds for one of them at least.
   *
   * @throws UsageException if it does not
   */
  public void checkPaths(ReadSettings settings, List<InputFile> files) {
    if (!files.isEmpty() && files.stream().noneMatch(file -> settings.fitsPathFields(file.uri()))) {
      throw new UsageException(
          "--outletFromPath=%s fits no file, such as %s"
              .formatted(outletFromPath, ReadSettings.wholeName(files.get(0))));
    }
    if (!files.isEmpty()
        && settings.base() != null
        && files.stream().noneMatch(file -> settings.isBelowBase(file.uri()))) {
      throw new UsageException(
          "--base=%s holds none of the files, such as %s"
              .formatted(base, ReadSettings.wholeName(files.get(0))));
    }
  }

  private JsonPaths jsonPaths() {
    try {
      return fields == null ? JsonPaths.STANDARD : JsonPaths.parse(fields);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--fields: " + e.getMessage(), e);
    }
  }
}
