// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Articles as pages in a WARC, among records of other kinds, some of them broken. */
final class WarcFiles {

  private WarcFiles() {}

  /**
   * A WARC, plain or with each record packed.
   *
   * @param padding bytes that are added to each page, to fill a large file with few articles
   */
  static MadeFile file(String name, List<Story> stories, int padding, Dice dice) {
    boolean packed = dice.percent(60);
    boolean lying = dice.percent(20);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Map<Long, Optional<String>> records = new LinkedHashMap<>();
    for (Story story : stories) {
      while (dice.percent(40)) {
        file.writeBytes(stored(other(dice), packed, false));
      }
      records.put(file.size() + 1L, Optional.empty());
      byte[] page = Bytes.joined(PageFiles.http(story, dice), noise(padding, dice));
      int lie = lying && dice.percent(30) ? dice.from(-20, 20) : 0;
      byte[] record = record("response", "application/http; msgtype=response", page, lie, dice);
      file.writeBytes(stored(record, packed, dice.percent(10)));
    }
    String full = name + (packed ? ".warc.gz" : ".warc");
    // A record that says to be longer than it is swallows the next.
    return lying
        ? MadeFile.unknown(full, file.toByteArray())
        : new MadeFile(full, file.toByteArray(), records, false);
  }

  private static byte[] stored(byte[] record, boolean packed, boolean wrong) {
    byte[] stored = packed ? Bytes.packed(record) : record;
    return packed && wrong ? Bytes.withWrongChecksum(stored) : stored;
  }

  private static byte[] noise(int bytes, Dice dice) {
    StringBuilder noise = new StringBuilder("<!-- ");
    while (noise.length() < bytes) {
      noise.append(Long.toHexString(dice.seed()));
    }
    return noise.append(" -->").toString().getBytes(UTF_8);
  }

  private static byte[] other(Dice dice) {
    return switch (dice.below(6)) {
      case 0 -> record("warcinfo", "application/warc-fields", "software: x\r\n", dice);
      case 1 ->
          record("request", "application/http; msgtype=request", "GET / HTTP/1.0\r\n\r\n", dice);
      case 2 -> record("response", "application/http", "HTTP/1.1 404 Gone\r\n\r\n", dice);
      case 3 -> record("revisit", "application/http", "HTTP/1.1 200 OK\r\n\r\n", dice);
      case 4 -> record("resource", "text/html", "<p>The ferry sank.</p>", dice);
      default ->
          record(
              "response", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: a/b\r\n\r\n", dice);
    };
  }

  private static byte[] record(String type, String contentType, String body, Dice dice) {
    return record(type, contentType, body.getBytes(UTF_8), 0, dice);
  }

  private static byte[] record(String type, String contentType, byte[] body, int lie, Dice dice) {
    String head =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-%012d>
        WARC-Date: %s
        WARC-Target-URI: http://paper.example/%d
        Content-Type: %s
        Content-Length: %d

        """
            .formatted(
                type,
                dice.below(1000),
                dice.percent(97) ? "2024-05-06T07:08:09Z" : "some day",
                dice.below(9),
                contentType,
                body.length + lie)
            .replace("\n", "\r\n");
    return Bytes.joined(head.getBytes(UTF_8), body, "\r\n\r\n".getBytes(UTF_8));
  }
}
