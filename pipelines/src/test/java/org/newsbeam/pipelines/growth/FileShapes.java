// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.growth;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.newsbeam.pipelines.growth.MadeNames.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** JSON, archives and packed files made of one thing over and over. */
final class FileShapes {

  private static final String TEXT = "{\"text\":\"" + Shape.LEAD + "\"";
  private static final String WARC = "WARC/1.0\r\n";
  private static final String RECORD =
      WARC
          + "WARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
          + "WARC-Date: 2020-01-01T00:00:00Z\r\nContent-Length: 1\r\n\r\nx\r\n\r\n";

  private FileShapes() {}

  static List<Shape> all() {
    return Stream.of(json(), lines(), archives(), packed()).flatMap(s -> s).toList();
  }

  private static Stream<Shape> json() {
    return Stream.of(
        Shape.of("JSON arrays within arrays", "a.json", TEXT + ",\"x\":", i -> "[", ""),
        Shape.of("JSON objects within objects", "a.json", TEXT + ",\"x\":", i -> "{\"a\":", ""),
        Shape.of("JSON fields", "a.json", TEXT, i -> ",\"a" + i + "\":1", "}"),
        Shape.of("JSON numbers", "a.json", TEXT + ",\"x\":[1", i -> ",1", "]}"),
        Shape.of("JSON long number", "a.json", TEXT + ",\"id\":", i -> "1", "}"),
        Shape.of("JSON escapes", "a.json", "{\"text\":\"It rained", i -> "\\u0061\\n", "\"}"),
        Shape.of("JSON articles", "a.json", "[", i -> "{\"text\":\"It rained.\"},", "{}]"),
        Shape.of("JSON of no articles", "a.json", "[", i -> "1,", "1]"),
        Shape.of("JSON spaces", "a.json", TEXT, i -> " ", "}"),
        Shape.of("JSON title of spaces", "a.json", TEXT + ",\"title\":\"a", i -> " ", "b\"}"),
        Shape.of("JSON author of spaces", "a.json", TEXT + ",\"author\":\"a", i -> " ", "b\"}"),
        Shape.of(
            "JSON long title",
            "a.json",
            "{\"text\":\"One.\\n\\nTwo.\\n\\nThree.\",\"title\":\"",
            i -> word(i) + " ",
            "\"}"),
        Shape.of("JSON open tags", "a.json", "{\"text\":\"<p>It rained.", i -> "<br ", "\"}"),
        Shape.of("JSON tag of spaces", "a.json", "{\"text\":\"It rained.<br", i -> " ", "\"}"),
        Shape.of("JSON tables", "a.json", "{\"text\":\"</p>", i -> "<table><td>", "\"}"));
  }

  private static Stream<Shape> lines() {
    return Stream.of(
        Shape.of("lines of articles", "a.jsonl", "", i -> "{\"text\":\"It rained.\"}\n", ""),
        Shape.of("lines that are no JSON", "a.jsonl", "", i -> "{\n", ""),
        Shape.of("blank lines of JSON", "a.jsonl", "{\"text\":\"It rained.\"}\n", i -> "\n", ""));
  }

  private static Stream<Shape> archives() {
    return Stream.of(
        Shape.of("WARC headers", "a.warc", WARC, i -> "A" + i + ": b\r\n", "\r\n"),
        Shape.of("WARC long header", "a.warc", WARC + "A: ", i -> "b", "\r\n\r\n"),
        Shape.of("WARC records", "a.warc", "", i -> RECORD, ""),
        Shape.of("WARC damaged records", "a.warc", "", i -> WARC + "x\r\n\r\n", ""),
        Shape.of("WARC starts", "a.warc", "", i -> "WARC/\n", ""),
        Shape.of(
            "HTTP headers", "a.warc", n -> response("", Shape.pieces(n, i -> "A" + i + ": b\r\n"))),
        Shape.of("HTTP type of spaces", "a.warc", n -> response("; charset=" + " ".repeat(n), "")),
        packed("WARC packed starts", "a.warc.gz", RECORD, i -> new byte[] {0x1f, (byte) 0x8b, 8}),
        packed(
            "WARC packed names",
            "a.warc.gz",
            RECORD,
            i -> new byte[] {0x1f, (byte) 0x8b, 8, 8, 1, 1, 1, 1, 1, 1}));
  }

  private static Stream<Shape> packed() {
    byte[] words = pack("It rained. ");
    byte[] nothing = pack("");
    return Stream.of(
        packed("packed members", "a.txt.gz", Shape.LEAD, i -> words),
        packed("packed empty members", "a.txt.gz", Shape.LEAD, i -> nothing),
        new Shape("Latin-1", "a.txt", n -> repeated("Café à la mode. ", n).getBytes(ISO_8859_1)),
        new Shape("UTF-16", "a.txt", n -> repeated("It rained. ", n).getBytes(UTF_16)));
  }

  private static String repeated(String piece, int bytes) {
    return Shape.LEAD + Shape.pieces(bytes, i -> piece);
  }

  private static String response(String type, String headers) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html"
            + type
            + "\r\n"
            + headers
            + "\r\n<html><body><p>"
            + Shape.LEAD
            + "</p></body></html>";
    return WARC
        + "WARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nWARC-Record-ID: <urn:uuid:0>\r\n"
        + "WARC-Date: 2020-01-01T00:00:00Z\r\nContent-Type: application/http;msgtype=response\r\n"
        + "Content-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static Shape packed(String name, String file, String first, IntFunction<byte[]> piece) {
    return new Shape(
        name,
        file,
        bytes -> {
          ByteArrayOutputStream all = new ByteArrayOutputStream();
          all.writeBytes(pack(first));
          for (int i = 0; all.size() < bytes; i++) {
            all.writeBytes(piece.apply(i));
          }
          return all.toByteArray();
        });
  }

  private static byte[] pack(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
