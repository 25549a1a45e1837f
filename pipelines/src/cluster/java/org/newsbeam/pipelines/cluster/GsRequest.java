// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A request to the store.
 *
 * @param path its segments, decoded: the name of an object is one of them, slashes and all
 * @param query its parameters
 * @param headers those of it, by names in small letters
 */
record GsRequest(
    String method,
    List<String> path,
    Map<String, String> query,
    Map<String, String> headers,
    ByteBuffer body) {

  static GsRequest of(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
    InputStream body = new ByteArrayInputStream(exchange.getRequestBody().readAllBytes());
    boolean zipped = "gzip".equals(headers.get("content-encoding"));
    return of(
        exchange.getRequestMethod(),
        exchange.getRequestURI(),
        headers,
        ByteBuffer.wrap((zipped ? new GZIPInputStream(body) : body).readAllBytes()));
  }

  static GsRequest of(String method, URI uri, Map<String, String> headers, ByteBuffer body) {
    List<String> path =
        Arrays.stream(uri.getRawPath().substring(1).split("/", -1))
            .map(GsRequest::decoded)
            .toList();
    Map<String, String> query = new HashMap<>();
    if (uri.getRawQuery() != null) {
      for (String parameter : uri.getRawQuery().split("&", -1)) {
        String[] parts = parameter.split("=", 2);
        query.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
      }
    }
    return new GsRequest(method, path, query, headers, body);
  }

  /** A plus sign stays one: Google's client writes a space as %20. */
  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
  }

  /** Whether the path is this one, where a star stands for any segment. */
  boolean is(String method, String... path) {
    if (!this.method.equals(method) || this.path.size() != path.length) {
      return false;
    }
    for (int i = 0; i < path.length; i++) {
      if (!path[i].equals("*") && !path[i].equals(this.path.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same with another path. */
  GsRequest at(List<String> path) {
    return new GsRequest(method, path, query, headers, body);
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }

  @Override
  public String toString() {
    return method + " " + path + " " + query;
  }
}
