// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** What the store answers to a request. */
record GsAnswer(int status, Map<String, String> headers, ByteBuffer body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static GsAnswer of(Map<String, ?> json) {
    return json(200, json);
  }

  static GsAnswer nothing(int status, Map<String, String> headers) {
    return new GsAnswer(status, headers, ByteBuffer.allocate(0));
  }

  /** An error, as Google's interface words it. */
  static GsAnswer error(int status, String reason, String message) {
    Map<String, String> error = Map.of("domain", "global", "reason", reason, "message", message);
    return json(
        status,
        Map.of("error", Map.of("code", status, "message", message, "errors", List.of(error))));
  }

  private static GsAnswer json(int status, Map<String, ?> json) {
    try {
      return new GsAnswer(
          status,
          Map.of("Content-Type", "application/json; charset=UTF-8"),
          ByteBuffer.wrap(JSON.writeValueAsBytes(json)));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  void send(HttpExchange exchange) throws IOException {
    headers.forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(status, body.hasRemaining() ? body.remaining() : -1);
    if (body.hasRemaining()) {
      exchange
          .getResponseBody()
          .write(body.array(), body.arrayOffset() + body.position(), body.remaining());
    }
  }

  String text() {
    return UTF_8.decode(body.duplicate()).toString();
  }
}
