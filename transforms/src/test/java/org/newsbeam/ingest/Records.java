// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.plan.WorkPlanner;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.store.StorageOpener;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/** All that was read of some files. */
public record Records(List<Article> articles, List<Reject> rejects, long count) {

  /** Reads files as the pipeline does. */
  public static Records read(
      List<InputFile> files, Path base, int maxArticleBytes, long workBytes) {
    return read(files, base, maxArticleBytes, workBytes, StorageOpener.create());
  }

  /** Reads files that {@code opener} opens. */
  public static Records read(
      List<InputFile> files, Path base, int maxArticleBytes, long workBytes, FileOpener opener) {
    return read(files, base, maxArticleBytes, workBytes, opener, JsonPaths.STANDARD);
  }

  /** Reads files whose fields are named in another way. */
  public static Records read(List<InputFile> files, Path base, long workBytes, JsonPaths paths) {
    return read(files, base, workBytes, paths, StorageOpener.create());
  }

  /** Reads files that {@code opener} opens and whose fields are named in another way. */
  public static Records read(
      List<InputFile> files, Path base, long workBytes, JsonPaths paths, FileOpener opener) {
    return read(files, base, 10_000_000, workBytes, opener, paths);
  }

  private static Records read(
      List<InputFile> files,
      Path base,
      int maxArticleBytes,
      long workBytes,
      FileOpener opener,
      JsonPaths paths) {
    ReadSettings settings =
        ReadSettings.usual()
            .withBase(base.toString())
            .withMaxArticleBytes(maxArticleBytes)
            .withJsonPaths(paths);
    UnitReader reader = new UnitReader(settings, opener);
    Records read = new Records(new ArrayList<>(), new ArrayList<>(), 0);
    long count = 0;
    for (WorkUnit unit : WorkPlanner.plan(files, workBytes, opener)) {
      count += reader.read(unit, read.articles::add, read.rejects::add).records();
    }
    return new Records(read.articles, read.rejects, count);
  }

  /** Each reject as {@code uri:record reason}. */
  public List<String> reasons() {
    return rejects.stream()
        .map(reject -> "%s:%d %s".formatted(reject.sourceUri(), reject.record(), reject.reason()))
        .toList();
  }

  /** Each article as {@code uri:record text}. */
  public List<String> texts() {
    return articles.stream()
        .map(article -> article.sourceUri() + ":" + article.record() + " " + article.text())
        .toList();
  }
}
