// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.Test;
import org.newsbeam.ingest.Gzip;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

public final class WarcPagesTest {

  private static final String PROSE =
      "The harbour council met on Monday and talked for eleven hours about nets.";
  private static final byte[] PAGE =
      ("<!DOCTYPE html><html><body><article><p>" + PROSE + "</p></article></body></html>")
          .getBytes(UTF_8);

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void aBodyIsDecodedHoweverTheServerPackedIt() throws IOException {
    assertPage(response("text/html", "gzip", Gzip.pack(PAGE)));
    assertPage(response("text/html", "zstd", Zstd.compress(PAGE)));
    assertPage(response("text/html", "deflate", deflated(false)));
    assertPage(response("text/html", "deflate", deflated(true)));
    assertPage(response("text/html", "deflate, gzip", Gzip.pack(deflated(false))));
  }

  @Test
  public void aBodyThatTheCrawlerHasDecodedIsTakenAsItIs() throws IOException {
    for (String encoding : new String[] {"gzip", "br", "zstd", "deflate"}) {
      assertPage(response("text/html", encoding, PAGE));
    }
  }

  @Test
  public void whatTheTypeDoesNotTellTheFirstBytesTell() throws IOException {
    for (String type :
        new String[] {
          "",
          "\"text/html\"",
          "'text/html; charset=utf-8'",
          "text/plain",
          "html",
          "application/octet-stream"
        }) {
      assertPage(response(type, "identity", PAGE));
    }
    read(response("", "identity", "{\"a\": 1}".getBytes(UTF_8)));
    assertEquals("1 records are no web pages: 1 response with no type", rejects.get(0).message());
  }

  @Test
  public void theCrawlersOwnFindingCounts() throws IOException {
    assertPage(
        record(
            "response",
            "WARC-Identified-Payload-Type: text/html\r\nContent-Type: application/http\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + new String(PAGE, UTF_8)));
  }

  @Test
  public void pagesAreStoredAsResourcesToo() throws IOException {
    assertPage(record("resource", "Content-Type: text/html\r\n", new String(PAGE, UTF_8)));
    read(record("resource", "Content-Type: image/png\r\n", "xx"));
    assertEquals("1 records are no web pages: 1 resource with image/png", rejects.get(0).message());
  }

  @Test
  public void theTextOfAConversionIsAnArticle() throws IOException {
    read(record("conversion", "Content-Type: text/plain\r\n", "Nets\n" + PROSE));
    assertEquals("Nets\n" + PROSE, articles.get(0).text());
    assertEquals("http://paper.example/nets", articles.get(0).metadata().url());
  }

  @Test
  public void linesMayEndWithLineFeedsAlone() throws IOException {
    byte[] strict = response("text/html", "identity", PAGE);
    String sloppy =
        new String(strict, UTF_8).replace("\r\n", "\n").replace("WARC/1.0", "WARC/0.18");
    int body = sloppy.indexOf("HTTP/");
    String header =
        sloppy
            .substring(0, body)
            .replaceFirst(
                "Content-Length: \\d+", "Content-Length: " + (sloppy.strip().length() - body));
    WarcFormat.read(
        new ByteArrayInputStream((header + sloppy.substring(body)).getBytes(UTF_8)),
        0,
        Long.MAX_VALUE,
        1 << 20,
        sink());
    assertEquals(List.of(), rejects);
    assertEquals(PROSE, articles.get(0).text());
  }

  private void assertPage(byte[] record) throws IOException {
    articles.clear();
    read(record);
    assertEquals(List.of(), rejects);
    assertEquals(1, articles.size());
    assertEquals(PROSE, articles.get(0).text());
  }

  private void read(byte[] record) throws IOException {
    WarcPages pages = new WarcPages(1 << 20, sink());
    pages.read(1, new ByteArrayInputStream(record)).run();
    pages.rejectOthers();
  }

  private RecordSink sink() {
    return new RecordSink("a.warc", articles::add, rejects::add);
  }

  private static byte[] deflated(boolean raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.DEFAULT_COMPRESSION, raw))) {
      out.write(PAGE);
    }
    return bytes.toByteArray();
  }

  private static byte[] response(String type, String encoding, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    String typed = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
    http.write(
        ("HTTP/1.1 200 OK\r\n" + typed + "Content-Encoding: " + encoding + "\r\n\r\n")
            .getBytes(UTF_8));
    http.write(body);
    return record("response", "Content-Type: application/http\r\n", http.toByteArray());
  }

  private static byte[] record(String type, String headers, String body) throws IOException {
    return record(type, headers, body.getBytes(UTF_8));
  }

  private static byte[] record(String type, String headers, byte[] body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        ("WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>"
                + "\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: http://paper.example/nets\r\n"
                + headers
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(UTF_8));
    bytes.write(body);
    bytes.write("\r\n\r\n".getBytes(UTF_8));
    return bytes.toByteArray();
  }
}
