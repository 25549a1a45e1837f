// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;
import java.util.Optional;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.format.FormatDetector;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.store.StorageOpener;

/**
 * What a look at the first bytes of a file tells, before anything of it is read.
 *
 * @param format what people call files of its format; "unknown" if it cannot be looked into
 * @param skipped why it will be a reject, as far as that can be told now
 */
public record FileLook(String format, Optional<Skipped> skipped) {

  /**
   * Why a file will not be read.
   *
   * @param reason the word for it that {@code rejects} will have
   * @param message the cause in a sentence for people
   */
  public record Skipped(String reason, String message) {}

  /** Looks into {@code listed}. */
  public static FileLook at(InputFile listed, ReadSettings settings) {
    try (OpenFile file = OpenFile.of(listed, StorageOpener.create())) {
      ArticleFormat format = FormatDetector.detect(file, FormatSettings.USUAL);
      return new FileLook(format.title(), skipped(file, format, settings.maxArticleBytes()));
    } catch (IOException e) {
      Skipped unreadable =
          new Skipped("unreadable", "the file cannot be read: " + RecordSink.cause(e));
      return new FileLook("unknown", Optional.of(unreadable));
    }
  }

  private static Optional<Skipped> skipped(OpenFile file, ArticleFormat format, int maxArticleBytes)
      throws IOException {
    if (format.refusal().isPresent()) {
      return format.refusal().map(why -> new Skipped("unsupported-format", why));
    }
    if (file.unpacked().read() < 0) {
      return Optional.of(new Skipped("empty", "there is nothing in the file"));
    }
    boolean large = file.listed().bytes() > maxArticleBytes && !file.isPacked();
    return large && format.isOneArticle()
        ? Optional.of(new Skipped("too-large", "it has more than " + maxArticleBytes + " bytes"))
        : Optional.empty();
  }
}
