// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the format of a file: by what its first bytes say if they are clear, else by the ending of
 * its name, else it is text.
 */
final class FormatDetector {

  /** How files of other kinds begin, read as ISO 8859-1. */
  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

  /** What endings of names stand for. */
  private static final Map<String, String> EXTENSIONS = new LinkedHashMap<>();

  static {
    signature("a PDF document", "%PDF-");
    signature("a ZIP archive or an office document", "PK\3\4", "PK\5\6");
    signature("an old office document", "\u00d0\u00cf\u0011\u00e0");
    signature("a rich text document", "{\\rtf");
    signature("a Parquet table", "PAR1");
    signature("a web archive", "WARC/");
    signature("packed twice, or in a way that is not gzip", "\u001f\u008b", "BZh", "\u00fd7zXZ");
    signature("packed with Zstandard", "(\u00b5/\u00fd");
    signature("a picture", "\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8");

    extension("a web page", "html", "htm", "xhtml", "shtml", "mht", "mhtml");
    extension("a web archive", "warc", "wet", "wat");
    extension("an archive of files", "tar", "tgz", "zip", "7z");
    extension("packed in a way that is not gzip", "bz2", "xz", "zst");
    extension("a Parquet table", "parquet");
    extension("a PDF document", "pdf");
    extension("an office document", "doc", "docx", "odt", "rtf", "epub");
    extension("a table", "csv", "tsv", "xls", "xlsx");
    extension("an XML document", "xml", "rss");
    extension("a picture", "png", "jpg", "jpeg", "gif", "webp", "svg");
  }

  private FormatDetector() {}

  /** Whether a file is packed with gzip, whatever its name. */
  static boolean isGzip(byte[] head) {
    return head.length > 1 && head[0] == 0x1f && head[1] == (byte) 0x8b;
  }

  /**
   * The format of a file.
   *
   * @param uri its name; {@code .gz} at the end is looked through
   * @param head its first {@value Input#HEAD_BYTES} bytes or all there are, unpacked
   */
  static ArticleFormat detect(String uri, byte[] head) {
    String start = new String(head, ISO_8859_1);
    String extension = extension(uri);
    Optional<String> unsupported = signature(start).or(() -> markup(start));
    if (unsupported.isEmpty()) {
      unsupported = Optional.ofNullable(EXTENSIONS.get(extension));
    }
    if (unsupported.isPresent() && !start.isEmpty()) {
      return new UnsupportedFormat("this is " + unsupported.get());
    }
    boolean jsonLines = extension.equals("jsonl") || extension.equals("ndjson");
    if (jsonLines && (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff"))) {
      return new UnsupportedFormat("these are JSON Lines in UTF-16, not UTF-8");
    }
    if (jsonLines || JsonLines.looksLike(start)) {
      return new JsonLines();
    }
    return extension.equals("json") && !start.isEmpty()
        ? new UnsupportedFormat("this is JSON, but not one object a line")
        : new TextFormat();
  }

  private static Optional<String> signature(String start) {
    return SIGNATURES.entrySet().stream()
        .filter(signature -> start.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Optional<String> markup(String start) {
    String begin = start.substring(0, Math.min(1024, start.length()));
    String bare = begin.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
    String tag = bare.substring(0, Math.min(16, bare.length())).toLowerCase(Locale.ROOT);
    if (tag.startsWith("<!doctype html") || tag.startsWith("<html")) {
      return Optional.of("a web page");
    }
    return tag.startsWith("<?xml") ? Optional.of("an XML document") : Optional.empty();
  }

  private static String extension(String uri) {
    String name = uri.substring(uri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return unpacked.substring(unpacked.lastIndexOf('.') + 1);
  }

  private static void signature(String kind, String... starts) {
    for (String start : starts) {
      SIGNATURES.put(start, kind);
    }
  }

  private static void extension(String kind, String... endings) {
    for (String ending : endings) {
      EXTENSIONS.put(ending, kind);
    }
  }
}
