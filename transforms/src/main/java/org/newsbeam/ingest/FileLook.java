// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.format.Input;
import org.newsbeam.ingest.format.UnsupportedFormat;
import org.newsbeam.ingest.page.HtmlFormat;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.store.StorageOpener;
import org.newsbeam.ingest.text.TextFormat;

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

  private static final Set<Class<?>> ONE_ARTICLE = Set.of(TextFormat.class, HtmlFormat.class);

  /** Looks into {@code file}. */
  public static FileLook at(InputFile file, ReadSettings settings) {
    try (Input input = Input.open(StorageOpener.create(), file.uri(), settings.jsonPaths())) {
      ArticleFormat format = input.format();
      return new FileLook(format.title(), skipped(file, input, settings.maxArticleBytes()));
    } catch (IOException e) {
      Skipped unreadable =
          new Skipped("unreadable", "the file cannot be read: " + RecordSink.cause(e));
      return new FileLook("unknown", Optional.of(unreadable));
    }
  }

  private static Optional<Skipped> skipped(InputFile file, Input input, int maxArticleBytes)
      throws IOException {
    if (input.format() instanceof UnsupportedFormat unsupported) {
      return Optional.of(new Skipped("unsupported-format", unsupported.message()));
    }
    if (input.stream().read() < 0) {
      return Optional.of(new Skipped("empty", "there is nothing in the file"));
    }
    boolean large = file.bytes() > maxArticleBytes && !input.isCompressed();
    return large && ONE_ARTICLE.contains(input.format().getClass())
        ? Optional.of(new Skipped("too-large", "it has more than " + maxArticleBytes + " bytes"))
        : Optional.empty();
  }
}
