// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Several requests without content in one, as {@code multipart/mixed}. */
final class GsBatch {

  private static final String BOUNDARY = "batch_of_answers";

  private GsBatch() {}

  /** Answers each request of a batch by {@code answers}. */
  static GsAnswer answer(GsRequest batch, Function<GsRequest, GsAnswer> answers) {
    String type = batch.header("content-type");
    String boundary = "--" + type.replaceFirst(".*boundary=\"?([^\";]+).*", "$1");
    String[] parts =
        UTF_8
            .decode(batch.body())
            .toString()
            .replace("\r\n", "\n")
            .split(Pattern.quote(boundary), -1);
    StringBuilder all = new StringBuilder();
    for (int i = 1; i < parts.length - 1; i++) { // what follows the last one is its end
      String part = parts[i].strip();
      int begin = part.indexOf("\n\n") + 2;
      GsAnswer answer = answers.apply(request(part.substring(begin)));
      all.append("--").append(BOUNDARY).append("\r\nContent-Type: application/http\r\n");
      all.append("Content-ID: <response-").append(id(part.substring(0, begin))).append(">\r\n\r\n");
      all.append("HTTP/1.1 ").append(answer.status()).append(" Said\r\n");
      answer.headers().forEach((name, value) -> all.append(name + ": " + value + "\r\n"));
      all.append("\r\n").append(answer.text()).append("\r\n");
    }
    all.append("--").append(BOUNDARY).append("--\r\n");
    return new GsAnswer(
        200,
        Map.of("Content-Type", "multipart/mixed; boundary=" + BOUNDARY),
        UTF_8.encode(all.toString()));
  }

  private static GsRequest request(String text) {
    String[] head = text.split("\n\n", 2)[0].split("\n", -1);
    String[] line = head[0].split(" ", -1);
    return GsRequest.of(line[0], URI.create(line[1]), headers(head), ByteBuffer.allocate(0));
  }

  private static String id(String head) {
    return headers(head.split("\n", -1)).getOrDefault("content-id", "").replaceAll("[<>]", "");
  }

  private static Map<String, String> headers(String[] lines) {
    Map<String, String> headers = new HashMap<>();
    for (String line : lines) {
      String[] header = line.split(": ", 2);
      if (header.length == 2) {
        headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
      }
    }
    return headers;
  }
}
