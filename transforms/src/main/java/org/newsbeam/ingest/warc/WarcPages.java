// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.newsbeam.ingest.bytes.Unclosed;
import org.newsbeam.ingest.page.Page;
import org.newsbeam.ingest.page.PageDecoder;
import org.newsbeam.ingest.record.RecordSink;

/** Makes articles of the web pages among the records of a WARC, and counts the other records. */
final class WarcPages {

  private static final int OK = 200;

  private final int maxArticleBytes;
  private final RecordSink records;
  private final Map<String, Integer> others = new TreeMap<>();
  private long firstOther;

  WarcPages(int maxArticleBytes, RecordSink records) {
    this.maxArticleBytes = maxArticleBytes;
    this.records = records;
  }

  /**
   * Reads one record, and gives what is to be done once it has proved whole to its end: only then
   * it is told what it holds, or it would be an article and a reject.
   *
   * @throws IOException if it is damaged
   */
  Runnable read(long number, InputStream bytes) throws IOException {
    try (WarcReader reader = new WarcReader(new Unclosed(bytes))) {
      Optional<WarcRecord> record = reader.next();
      if (record.isEmpty()) {
        throw new IOException("there is no record");
      }
      return record.get() instanceof WarcResponse response
          ? read(number, response)
          : counting(number, record.get().type());
    } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
      throw new IOException(RecordSink.cause(e), e);
    }
  }

  private Runnable read(long number, WarcResponse response) throws IOException {
    String url = response.target();
    if (url == null) {
      throw new IOException("the record does not say of what page it is");
    }
    String scheme = url.toLowerCase(Locale.ROOT);
    if (!scheme.startsWith("http:") && !scheme.startsWith("https:")) {
      return counting(number, "response by another protocol than HTTP");
    }
    HttpResponse http = response.http();
    String type = http.headers().first("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    boolean page = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
    if (http.status() != OK) {
      return counting(number, "response with status " + http.status());
    }
    if (!page) {
      return counting(number, "response with " + named(type));
    }
    byte[] body = http.bodyDecoded().stream().readNBytes(maxArticleBytes + 1);
    Instant fetchedAt = response.date();
    return () -> page(number, body, type, url, fetchedAt);
  }

  private void page(long number, byte[] body, String type, String url, Instant fetchedAt) {
    if (body.length > maxArticleBytes) {
      String message = "the page has more than " + maxArticleBytes + " bytes";
      records.reject(number, "too-large", message, url);
      return;
    }
    Optional<String> html = PageDecoder.decode(body, type);
    if (html.isEmpty()) {
      records.reject(number, "binary", "the page is not text", url);
    } else {
      new Page(html.get(), url, fetchedAt).read(number, records);
    }
  }

  private static String named(String type) {
    String plain = type.split(";", 2)[0].strip();
    return plain.isEmpty() ? "no type" : plain.substring(0, Math.min(60, plain.length()));
  }

  private Runnable counting(long number, String kind) {
    return () -> {
      firstOther = others.isEmpty() ? number : firstOther;
      others.merge(kind, 1, Integer::sum);
    };
  }

  /**
   * One reject for all records that are no web pages: they are known, and nobody misses them. It
   * has the number of the first of them, for each range of a file has one.
   */
  void rejectOthers() {
    if (!others.isEmpty()) {
      int all = others.values().stream().mapToInt(Integer::intValue).sum();
      String kinds =
          others.entrySet().stream()
              .map(kind -> kind.getValue() + " " + kind.getKey())
              .collect(joining(", "));
      records.reject(firstOther, "other-records", all + " records are no web pages: " + kinds, "");
    }
  }
}
