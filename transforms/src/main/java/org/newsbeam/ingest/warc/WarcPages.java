// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.newsbeam.ingest.bytes.Unclosed;
import org.newsbeam.ingest.record.RecordSink;

/** Makes articles of the web pages among the records of a WARC, and counts the other records. */
final class WarcPages {

  private static final int OK = 200;

  private final int maxArticleBytes;
  private final RecordSink records;
  private final OtherRecords others = new OtherRecords();

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
      return read(number, record.get());
    } catch (IllegalArgumentException e) {
      throw new IOException(RecordSink.cause(e), e);
    }
  }

  /** What is to be done with one record; see {@link #read(long, InputStream)}. */
  Runnable read(long number, WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response) {
      return response(number, response);
    }
    if (record instanceof WarcResource resource) {
      return resource(number, resource);
    }
    return record instanceof WarcConversion conversion
        ? conversion(number, conversion)
        : others.counting(number, type(record));
  }

  private Runnable response(long number, WarcResponse response) throws IOException {
    String url = target(response);
    if (!isOnTheWeb(url)) {
      return others.counting(number, "response by another protocol than HTTP");
    }
    HttpResponse http = response.http();
    if (http.status() != OK) {
      return others.counting(number, "response with status " + http.status());
    }
    String type = MediaType.of(http.headers());
    byte[] sent = http.body().stream().readNBytes(maxArticleBytes + 1);
    List<String> encodings =
        http.headers().all("Content-Encoding").stream()
            .flatMap(said -> Stream.of(said.split(",", -1)))
            .toList();
    boolean known = MediaType.isPage(type);
    if (!known && !MediaType.mayBePage(type) && !MediaType.isIdentified(response)) {
      return others.counting(number, "response with " + MediaType.told(type));
    }
    byte[] body = SentBody.decode(sent, encodings, maxArticleBytes);
    return known || MediaType.isIdentified(response) || MediaType.beginsAsPage(body)
        ? page(number, body, type, url, fetchedAt(response))
        : others.counting(number, "response with " + MediaType.told(type));
  }

  /** A page that was stored without the answer it came in. */
  private Runnable resource(long number, WarcResource resource) throws IOException {
    String type = MediaType.of(resource.headers());
    byte[] body = resource.body().stream().readNBytes(maxArticleBytes + 1);
    boolean page =
        MediaType.isPage(type)
            || MediaType.isIdentified(resource)
            || (MediaType.mayBePage(type) && MediaType.beginsAsPage(body));
    return page
        ? page(number, body, type, target(resource), fetchedAt(resource))
        : others.counting(number, "resource with " + MediaType.told(type));
  }

  /** The text of a page that another program took out of it, as in Common Crawl's WET files. */
  private Runnable conversion(long number, WarcConversion conversion) throws IOException {
    String type = MediaType.of(conversion.headers());
    byte[] body = conversion.body().stream().readNBytes(maxArticleBytes + 1);
    if (!type.startsWith("text/plain")) {
      return MediaType.isPage(type)
          ? page(number, body, type, target(conversion), fetchedAt(conversion))
          : others.counting(number, "conversion with " + MediaType.told(type));
    }
    String url = target(conversion);
    StoredBody stored = new StoredBody(number, body, type, url, fetchedAt(conversion));
    return () -> stored.readText(maxArticleBytes, records);
  }

  private static String type(WarcRecord record) throws IOException {
    return record
        .headers()
        .first("WARC-Type")
        .orElseThrow(() -> new IOException("the record does not say of what type it is"));
  }

  /**
   * When a record was stored; null if it does not say so as WARC does: its page is read all the
   * same.
   */
  private static @Nullable Instant fetchedAt(WarcRecord record) {
    String date = record.headers().first("WARC-Date").orElse("");
    try {
      return Instant.parse(date);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String target(WarcTargetRecord record) throws IOException {
    String url = record.target();
    if (url == null) {
      throw new IOException("the record does not say of what page it is");
    }
    return url;
  }

  private static boolean isOnTheWeb(String url) {
    String scheme = url.toLowerCase(Locale.ROOT);
    return scheme.startsWith("http:") || scheme.startsWith("https:");
  }

  private Runnable page(
      long number, byte[] body, String type, String url, @Nullable Instant fetchedAt) {
    StoredBody stored = new StoredBody(number, body, type, url, fetchedAt);
    return () -> stored.readPage(maxArticleBytes, records);
  }

  /** One reject for all records that are no web pages. */
  void rejectOthers() {
    others.rejectAll(records);
  }
}
