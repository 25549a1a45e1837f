// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A stand-in for Google Cloud Storage on the loopback interface, with one bucket. */
final class GsStore implements Store {

  private final GsObjects objects;
  private final GsServer server;
  private final Path folder;

  private GsStore(GsObjects objects, GsServer server, Path folder) {
    this.objects = objects;
    this.server = server;
    this.folder = folder;
  }

  static GsStore start(Path folder) throws Exception {
    GsObjects objects = new GsObjects();
    GsServer server = GsServer.start(objects, folder.resolve("gs.log"));
    GsKey.write(folder.resolve("key.json"), server.url());
    return new GsStore(objects, server, folder);
  }

  @Override
  public String folder() {
    return "gs://" + GsObjects.BUCKET;
  }

  @Override
  public List<String> options() {
    return List.of("--gcsEndpoint=" + server.url() + "/storage/v1");
  }

  @Override
  public Map<String, String> environment() {
    return Map.of("GOOGLE_APPLICATION_CREDENTIALS", folder.resolve("key.json").toString());
  }

  @Override
  public void put(Path files, String name) throws IOException {
    objects.put(name + "/", ByteBuffer.allocate(0)); // as Google's console makes a folder
    try (Stream<Path> found = Files.walk(files)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        objects.put(name + "/" + files.relativize(file), ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
  }

  @Override
  public List<String> names() {
    return objects.names();
  }

  @Override
  public void close() {
    server.close();
  }
}
