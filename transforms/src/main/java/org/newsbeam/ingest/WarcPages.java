// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Makes articles of the web pages among the records of a WARC, and counts the other records. */
final class WarcPages {

  private static final int OK = 200;

  private final int maxArticleBytes;
  private final RecordSink records;
  private final Map<String, Integer> others = new TreeMap<>();

  WarcPages(int maxArticleBytes, RecordSink records) {
    this.maxArticleBytes = maxArticleBytes;
    this.records = records;
  }

  /**
   * Reads one record.
   *
   * @throws IOException if it is damaged
   */
  void read(long number, InputStream bytes) throws IOException {
    try (WarcReader reader = new WarcReader(new Unclosed(bytes))) {
      Optional<WarcRecord> record = reader.next();
      if (record.isEmpty()) {
        throw new IOException("there is no record");
      }
      if (record.get() instanceof WarcResponse response) {
        read(number, response);
      } else {
        count(record.get().type());
      }
    } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
      throw new IOException(cause(e), e);
    }
  }

  private void read(long number, WarcResponse response) throws IOException {
    String scheme = response.target().toLowerCase(Locale.ROOT);
    if (!scheme.startsWith("http:") && !scheme.startsWith("https:")) {
      count("response by another protocol than HTTP");
      return;
    }
    HttpResponse http = response.http();
    String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    boolean page = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    if (http.status() != OK || !page) {
      count(
          http.status() != OK
              ? "response with status " + http.status()
              : "response with " + named(type));
      return;
    }
    byte[] body = http.bodyDecoded().stream().readNBytes(maxArticleBytes + 1);
    if (body.length > maxArticleBytes) {
      String message = "the page has more than " + maxArticleBytes + " bytes";
      records.reject(number, "too-large", message, response.target());
      return;
    }
    Optional<String> html = PageDecoder.decode(body, type);
    if (html.isEmpty()) {
      records.reject(number, "binary", "the page is not text", response.target());
    } else {
      new Page(html.get(), response.target(), response.date()).read(number, records);
    }
  }

  private static String named(String type) {
    String plain = type.split(";", 2)[0].strip();
    return plain.isEmpty() ? "no type" : plain.substring(0, Math.min(60, plain.length()));
  }

  private void count(String kind) {
    others.merge(kind, 1, Integer::sum);
  }

  /** One reject for all records that are no web pages: they are known, and nobody misses them. */
  void rejectOthers() {
    if (!others.isEmpty()) {
      int all = others.values().stream().mapToInt(Integer::intValue).sum();
      String kinds =
          others.entrySet().stream()
              .map(kind -> kind.getValue() + " " + kind.getKey())
              .collect(joining(", "));
      records.reject(
          RecordSink.WHOLE_FILE, "other-records", all + " records are no web pages: " + kinds, "");
    }
  }

  /** What went wrong, in words. */
  static String cause(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
