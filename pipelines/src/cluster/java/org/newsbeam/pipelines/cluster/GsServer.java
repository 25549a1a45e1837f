// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A server on the loopback interface that speaks as much of the JSON interface of Google Cloud
 * Storage as Beam asks for, of one bucket. It gives out a token for any key, and answers nothing
 * without.
 */
final class GsServer implements AutoCloseable {

  private static final int THREADS = 16;
  private static final String TOKEN = "token-of-the-store";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Path log;
  private final GsApi api;

  private GsServer(HttpServer server, GsObjects objects, Path log) {
    this.server = server;
    this.log = log;
    this.api =
        new GsApi(
            objects,
            new GsUploads(objects, url() + "/upload/storage/v1/b/" + GsObjects.BUCKET + "/o"));
  }

  /**
   * Starts it.
   *
   * @param log a file for what it is asked
   */
  static GsServer start(GsObjects objects, Path log) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    GsServer store = new GsServer(HttpServer.create(address, 0), objects, log);
    store.server.createContext("/", store::serve);
    store.server.setExecutor(store.threads);
    store.server.start();
    return store;
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      GsRequest request = GsRequest.of(exchange);
      GsAnswer answer = answer(request);
      answer.send(exchange);
      record(answer.status() + " " + request);
    }
  }

  private GsAnswer answer(GsRequest request) {
    if (request.is("POST", "token")) {
      return GsAnswer.of(Map.of("access_token", TOKEN, "token_type", "Bearer", "expires_in", 3600));
    }
    if (!request.header("authorization").equals("Bearer " + TOKEN)) {
      return GsAnswer.error(
          401,
          "required",
          "Anonymous caller does not have storage.objects.list access to the Google Cloud Storage"
              + " bucket.");
    }
    return request.path().get(0).equals("batch")
        ? GsBatch.answer(request, api::answer)
        : api.answer(request);
  }

  private synchronized void record(String line) throws IOException {
    Files.write(log, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
