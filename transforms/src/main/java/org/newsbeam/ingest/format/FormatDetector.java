// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.format;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.newsbeam.ingest.archive.ArchiveFormat;
import org.newsbeam.ingest.export.ExportFormat;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.json.JsonDocument;
import org.newsbeam.ingest.json.JsonLines;
import org.newsbeam.ingest.mail.MailFormat;
import org.newsbeam.ingest.markdown.MarkdownFormat;
import org.newsbeam.ingest.office.OfficeFormat;
import org.newsbeam.ingest.page.HtmlFormat;
import org.newsbeam.ingest.parquet.ParquetFormat;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.table.SpreadsheetFormat;
import org.newsbeam.ingest.table.TableFormat;
import org.newsbeam.ingest.text.TextFormat;
import org.newsbeam.ingest.warc.ArcFormat;
import org.newsbeam.ingest.warc.WarcFormat;
import org.newsbeam.ingest.xml.NewsXmlFormat;

/**
 * Tells the format of a file: by what its first bytes say if they are clear, else by the ending of
 * its name, else it is text. A new format gets its line here.
 */
public final class FormatDetector {

  /** Formats whose files say what they are; the first that recognises one counts. */
  private static final List<Known> BY_CONTENT =
      List.of(
          new Known(WarcFormat::recognises, WarcFormat::new),
          new Known(ArcFormat::recognises, ArcFormat::new),
          new Known(OfficeFormat::recognises, OfficeFormat::new),
          new Known(SpreadsheetFormat::recognises, SpreadsheetFormat::new),
          new Known(ArchiveFormat::recognises, FormatDetector::archive),
          new Known(ExportFormat::recognises, ExportFormat::new),
          new Known(MailFormat::recognises, MailFormat::new),
          new Known(NewsXmlFormat::recognises, NewsXmlFormat::new),
          new Known(HtmlFormat::recognises, HtmlFormat::new),
          new Known(ParquetFormat::recognises, ParquetFormat::new));

  /** Formats that are asked next, if it is no {@link ForeignFormat}. */
  private static final List<Known> BY_NAME =
      List.of(
          new Known(TableFormat::recognises, TableFormat::new),
          new Known(JsonLines::recognises, JsonLines::new),
          new Known(JsonDocument::recognises, JsonDocument::new),
          new Known(MarkdownFormat::recognises, MarkdownFormat::new),
          new Known(head -> true, TextFormat::new));

  /** A format, and how its files are told. */
  private record Known(
      Predicate<FileHead> recognises, Function<FormatSettings, ArticleFormat> format) {}

  private FormatDetector() {}

  /**
   * The format of a file.
   *
   * @throws IOException if it cannot be opened, or is packed and breaks off within its head
   */
  public static ArticleFormat detect(OpenFile file, FormatSettings settings) throws IOException {
    return detect(FileHead.of(file.listed().uri(), file.head(), OpenFile.HEAD_BYTES), settings);
  }

  private static ArticleFormat archive(FormatSettings settings) {
    return new ArchiveFormat(file -> inArchive(file, settings));
  }

  /** What an archive holds is copied to be read: an archive in it would be a second copy. */
  private static ArticleFormat inArchive(OpenFile file, FormatSettings settings)
      throws IOException {
    ArticleFormat format = detect(file, settings);
    return format instanceof ArchiveFormat
        ? new UnsupportedFormat("this is an archive in an archive", titles(settings))
        : format;
  }

  static ArticleFormat detect(FileHead head, FormatSettings settings) {
    return first(BY_CONTENT, head)
        .or(() -> unsupported(head))
        .or(() -> first(BY_NAME, head))
        .orElseThrow()
        .apply(settings);
  }

  private static Optional<Function<FormatSettings, ArticleFormat>> first(
      List<Known> formats, FileHead head) {
    return formats.stream()
        .filter(known -> known.recognises.test(head))
        .map(Known::format)
        .findFirst();
  }

  private static Optional<Function<FormatSettings, ArticleFormat>> unsupported(FileHead head) {
    return ForeignFormat.of(head)
        .map(kind -> "this is " + kind.description())
        .or(() -> JsonLines.refusal(head))
        .map(what -> settings -> new UnsupportedFormat(what, titles(settings)));
  }

  private static String titles(FormatSettings settings) {
    return Stream.concat(BY_CONTENT.stream(), BY_NAME.stream())
        .map(known -> known.format.apply(settings).title())
        .collect(joining(", "));
  }
}
