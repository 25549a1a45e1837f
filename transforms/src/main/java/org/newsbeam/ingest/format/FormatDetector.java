// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.ingest.json.JsonDocument;
import org.newsbeam.ingest.json.JsonLines;
import org.newsbeam.ingest.page.HtmlFormat;
import org.newsbeam.ingest.parquet.ParquetFormat;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.text.TextFormat;
import org.newsbeam.ingest.warc.WarcFormat;

/**
 * Tells the format of a file: by what its first bytes say if they are clear, else by the ending of
 * its name, else it is text. A new format gets its line here.
 */
final class FormatDetector {

  /** How many bytes are looked at. */
  static final int HEAD_BYTES = 1 << 13;

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml");

  /** Chars of an XML document in which its first element stands. */
  private static final int PROLOGUE = 1000;

  private FormatDetector() {}

  /** Whether a file is packed with gzip, whatever its name. */
  static boolean isGzip(byte[] head) {
    return head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
  }

  /**
   * The format of a file.
   *
   * @param uri its name; {@code .gz} at the end is looked through
   * @param head its first {@value #HEAD_BYTES} bytes or all there are, unpacked
   * @param paths where the parts of an article lie, if the format has fields
   */
  static ArticleFormat detect(String uri, byte[] head, JsonPaths paths) {
    String bytes = new String(head, ISO_8859_1);
    int from = bytes.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    while (from < bytes.length() && " \t\r\n\f".indexOf(bytes.charAt(from)) >= 0) {
      from++;
    }
    String start = bytes.substring(from);
    String extension = extension(uri);
    boolean namedJsonLines = extension.equals("jsonl") || extension.equals("ndjson");
    Optional<ForeignFormat> foreign = ForeignFormat.of(start, extension);
    if (start.isEmpty()) {
      return namedJsonLines ? new JsonLines(paths) : new TextFormat();
    }
    if (start.startsWith("WARC/")) {
      return new WarcFormat();
    }
    if (isPage(start, extension)) {
      return new HtmlFormat();
    }
    if (start.startsWith("PAR1") || extension.equals("parquet")) {
      return new ParquetFormat(paths);
    }
    if (foreign.isPresent()) {
      return new UnsupportedFormat("this is " + foreign.get().description());
    }
    if (namedJsonLines && (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff"))) {
      return new UnsupportedFormat("these are JSON Lines in UTF-16, not UTF-8");
    }
    if (namedJsonLines || JsonLines.looksLike(start, head.length == HEAD_BYTES)) {
      return new JsonLines(paths);
    }
    return extension.equals("json") ? new JsonDocument(paths) : new TextFormat();
  }

  private static boolean isPage(String start, String extension) {
    String lower = start.substring(0, Math.min(PROLOGUE, start.length())).toLowerCase(Locale.ROOT);
    boolean declared =
        lower.startsWith("<!doctype html")
            || lower.startsWith("<html")
            || (lower.startsWith("<?xml") && lower.contains("<html"));
    return declared || (PAGES.contains(extension) && lower.startsWith("<"));
  }

  private static String extension(String uri) {
    String name = uri.substring(uri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    int dot = unpacked.lastIndexOf('.');
    return dot < 0 ? "" : unpacked.substring(dot + 1);
  }
}
