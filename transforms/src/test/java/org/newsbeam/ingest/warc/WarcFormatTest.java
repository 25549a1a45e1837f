// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.ingest.Gzip;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

public class WarcFormatTest {

  private static final String PROSE =
      "The harbour council met on Monday and talked for eleven hours about ";

  private final List<Article> articles = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();

  @Test
  public void pagesBecomeArticlesAndOtherRecordsAreCounted() throws IOException {
    byte[] warc =
        joined(
            record("warcinfo", "", "software: x\r\n"),
            page("boats"),
            record(
                "request",
                "Content-Type: application/http;msgtype=request\r\n",
                "GET / HTTP/1.0\r\n\r\n"),
            response("HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\n<p>no"),
            response("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxx"));
    read(warc, 0, Long.MAX_VALUE);
    assertEquals(1, articles.size());
    Article article = articles.get(0);
    assertEquals(PROSE + "boats.", article.text().lines().reduce((a, b) -> b).orElseThrow());
    assertEquals("http://paper.example/boats", article.metadata().url());
    assertEquals(Instant.parse("2024-05-06T07:08:09Z"), article.metadata().publishedAt());
    assertEquals(1, rejects.size());
    assertEquals(
        "4 records are no web pages: 1 request, 1 response with image/png, 1 response with status"
            + " 404, 1 warcinfo",
        rejects.get(0).message());
  }

  @Test
  public void theCharsetOfTheHeaderCounts() throws IOException {
    byte[] http =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1252\r\n\r\n"
                + "<html><body><p>“"
                + PROSE
                + "the café”, it says.</p></body></html>")
            .getBytes(Charset.forName("windows-1252"));
    read(
        record(
            "response",
            "WARC-Target-URI: http://paper.example/a\r\nContent-Type: application/http\r\n",
            http),
        0,
        Long.MAX_VALUE);
    assertTrue(articles.get(0).text().contains("“" + PROSE + "the café”"));
  }

  @Test
  public void aDamagedRecordCostsThatRecordAlone() throws IOException {
    byte[] damaged = Gzip.pack(page("nets"));
    for (int i = damaged.length / 2; i < damaged.length / 2 + 20; i++) {
      damaged[i] ^= 0x55;
    }
    read(joined(Gzip.pack(page("boats")), damaged, Gzip.pack(page("terns"))), 0, Long.MAX_VALUE);
    assertEquals(List.of("boats", "terns"), topics());
    assertEquals(List.of("bad-record"), rejects.stream().map(Reject::reason).toList());
  }

  @Test
  public void aPageWithoutAddressCostsThatRecordAlone() throws IOException {
    byte[] broken =
        new String(page("nets"), UTF_8).replace("WARC-Target-URI", "WARC-Target").getBytes(UTF_8);
    read(joined(page("boats"), broken, page("terns")), 0, Long.MAX_VALUE);
    assertEquals(List.of("boats", "terns"), topics());
    assertEquals(List.of("bad-record"), rejects.stream().map(Reject::reason).toList());
  }

  @Test
  public void aPlainRecordWithoutLengthCostsThatRecordAlone() throws IOException {
    byte[] broken =
        new String(page("nets"), UTF_8).replace("Content-Length", "Content-Len").getBytes(UTF_8);
    read(joined(page("boats"), broken, page("terns")), 0, Long.MAX_VALUE);
    assertEquals(List.of("boats", "terns"), topics());
    assertEquals(List.of("bad-record"), rejects.stream().map(Reject::reason).toList());
  }

  @Test
  public void aRecordWithoutTypeCostsThatRecordAlone() throws IOException {
    byte[] broken = new String(page("nets"), UTF_8).replace("WARC-Type", "WARC").getBytes(UTF_8);
    read(joined(page("boats"), broken, page("terns")), 0, Long.MAX_VALUE);
    assertEquals(List.of("boats", "terns"), topics());
    assertEquals(
        List.of("the record does not say of what type it is"),
        rejects.stream().map(Reject::message).toList());
  }

  @Test
  public void aPageWithoutDateIsReadAllTheSame() throws IOException {
    String page = new String(page("nets"), UTF_8);
    byte[] without = page.replace("WARC-Date", "WARC-Day").getBytes(UTF_8);
    byte[] broken = page.replace("WARC-Date: 2", "WARC-Date: x").getBytes(UTF_8);
    read(joined(without, broken), 0, Long.MAX_VALUE);
    assertEquals(List.of("nets", "nets"), topics());
    assertEquals(List.of(), rejects);
  }

  @Test
  public void rangesOfAFileHoldItsRecordsOnceEach() throws IOException {
    for (boolean packed : new boolean[] {true, false}) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      for (int i = 0; i < 40; i++) {
        file.writeBytes(packed ? Gzip.pack(page("topic" + i)) : page("topic" + i));
      }
      articles.clear();
      read(file.toByteArray(), 0, Long.MAX_VALUE);
      List<Article> whole = List.copyOf(articles);
      assertEquals(40, whole.size());
      articles.clear();
      for (int begin = 0; begin < file.size(); begin += 777) {
        read(file.toByteArray(), begin, begin + 777);
      }
      assertEquals(whole, articles);
      assertEquals(List.of(), rejects);
    }
  }

  @Test
  public void aRecordWithAWrongChecksumIsARejectAndNothingElse() throws IOException {
    byte[] gone = response("HTTP/1.1 404 Gone\r\nContent-Type: text/html\r\n\r\n<p>no");
    byte[] large = page("x".repeat(5000));
    byte[] noText = response("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p></p>");
    for (byte[] record : List.of(page("nets"), gone, large, noText)) {
      byte[] damaged = Gzip.pack(record);
      damaged[damaged.length - 8] ^= 0x55;
      byte[] first = Gzip.pack(page("boats"));
      articles.clear();
      rejects.clear();
      readUpTo(4000, joined(first, damaged, Gzip.pack(page("terns"))));
      assertEquals(List.of("boats", "terns"), topics());
      assertEquals(List.of(first.length + 1L + " bad-record"), placesOfRejects());
    }
  }

  @Test
  public void whatTheLengthOfARecordLeavesOutOrSwallowsIsNotLostInSilence() throws IOException {
    byte[] pages = joined(page("boats"), page("terns"));
    String told = "Content-Length: ";
    String text = new String(pages, UTF_8);
    int from = text.indexOf(told) + told.length();
    int length = Integer.parseInt(text.substring(from, text.indexOf('\r', from)));
    for (int lie : new int[] {-8, 40}) {
      articles.clear();
      rejects.clear();
      byte[] lying = text.replaceFirst(told + length, told + (length + lie)).getBytes(UTF_8);
      read(joined(lying, page("nets")), 0, Long.MAX_VALUE);
      assertEquals(
          lie < 0 ? List.of("boats", "terns", "nets") : List.of("boats", "nets"), topics());
      assertEquals(List.of("bad-record"), rejects.stream().map(Reject::reason).toList());
    }
  }

  @Test
  public void recordsThatArePackedTogetherAreAllRead() throws IOException {
    byte[] three = Gzip.pack(joined(page("boats"), page("nets"), page("terns")));
    byte[] alone = Gzip.pack(page("gulls"));
    read(joined(three, alone), 0, Long.MAX_VALUE);
    assertEquals(List.of("boats", "nets", "terns", "gulls"), topics());
    assertEquals(
        List.of(1L, 2L, 3L, three.length + 1L), articles.stream().map(Article::record).toList());
    assertEquals(List.of(), rejects);
    articles.clear();
    three[three.length - 8] ^= 0x55;
    read(joined(three, alone), 0, Long.MAX_VALUE);
    assertEquals(List.of("boats", "nets", "gulls"), topics());
    assertEquals(List.of("3 bad-record"), placesOfRejects());
  }

  @Test
  public void eachRangeTellsOfOtherRecordsUnderItsOwnNumber() throws IOException {
    byte[] request = record("request", "Content-Type: application/http\r\n", "GET / HTTP/1.0");
    byte[] file = joined(request, page("boats"), request, request);
    int half = request.length + 1;
    read(file, 0, half);
    read(file, half, file.length);
    assertEquals(
        List.of("1 other-records", (half + page("boats").length) + " other-records"),
        placesOfRejects());
  }

  @Test
  public void theRangesOfAFileFollowFromItsSizeAlone() {
    assertEquals(1, WarcFormat.ranges(new InputFile("mem:/a.warc", 900_000)).size());
    assertEquals(20, WarcFormat.ranges(new InputFile("mem:/a.warc", 20_000_000)).size());
    assertEquals(64, WarcFormat.ranges(new InputFile("mem:/a.warc", 64 * 2_000_000)).size());
    assertEquals(250, WarcFormat.ranges(new InputFile("mem:/a.warc", 1_000_000_000)).size());
  }

  @Test
  public void aRecordThatUnpacksWithoutEndIsRejected() throws IOException {
    byte[] bomb =
        Gzip.pack(
            response(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + " ".repeat(40_000_000)));
    read(joined(bomb, Gzip.pack(page("terns"))), 0, Long.MAX_VALUE);
    assertEquals(List.of("terns"), topics());
    assertEquals(List.of("compression-bomb"), rejects.stream().map(Reject::reason).toList());
  }

  private List<String> topics() {
    return articles.stream().map(a -> a.metadata().url().replaceFirst(".*/", "")).toList();
  }

  private List<String> placesOfRejects() {
    return rejects.stream().map(reject -> reject.record() + " " + reject.reason()).toList();
  }

  private void readUpTo(int maxArticleBytes, byte[] file) throws IOException {
    RecordSink sink = new RecordSink("a.warc", articles::add, rejects::add);
    WarcFormat.read(new ByteArrayInputStream(file), 0, Long.MAX_VALUE, maxArticleBytes, sink);
  }

  private void read(byte[] file, int begin, long end) throws IOException {
    WarcFormat.read(
        new ByteArrayInputStream(file, begin, file.length - begin),
        begin,
        end,
        100_000_000,
        new RecordSink("a.warc", articles::add, rejects::add));
  }

  private static byte[] page(String topic) {
    return record(
        "response",
        "WARC-Target-URI: http://paper.example/"
            + topic
            + "\r\nContent-Type: application/http;msgtype=response\r\n",
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><p>"
            + PROSE
            + topic
            + ".</p></body></html>");
  }

  private static byte[] response(String http) {
    return record(
        "response",
        "WARC-Target-URI: http://paper.example/x\r\nContent-Type: application/http\r\n",
        http);
  }

  private static byte[] record(String type, String headers, String body) {
    return record(type, headers, body.getBytes(UTF_8));
  }

  private static byte[] record(String type, String headers, byte[] body) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n"
            + "WARC-Date: 2024-05-06T07:08:09Z\r\n"
            + headers
            + "Content-Length: "
            + body.length
            + "\r\n\r\n";
    return joined(head.getBytes(UTF_8), body, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
