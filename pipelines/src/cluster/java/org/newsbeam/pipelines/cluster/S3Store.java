// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A server on the loopback interface that speaks S3 and keeps its objects in a folder, from the
 * jars that {@code mvn -f clusters/s3 package} gathers.
 */
final class S3Store implements Store {

  private static final Path JARS = Path.of("clusters/s3/target/jars");

  private final Path objects;
  private final int port;
  private final Child server;
  private final HttpClient client = HttpClient.newHttpClient();

  private S3Store(Path objects, int port, Child server) {
    this.objects = objects;
    this.port = port;
    this.server = server;
  }

  static S3Store start(Path folder) throws Exception {
    if (!Files.isDirectory(JARS)) {
      throw new AssertionError(JARS + " is missing: mvn -f clusters/s3 package");
    }
    int port = Ports.free();
    Path objects = Files.createDirectories(folder.resolve("objects"));
    Files.createDirectory(objects.resolve("bucket"));
    Path settings = folder.resolve("s3proxy.conf");
    Files.writeString(
        settings,
        """
        s3proxy.authorization=none
        s3proxy.ignore-unknown-headers=true
        s3proxy.endpoint=http://127.0.0.1:%d
        jclouds.provider=filesystem-nio2
        jclouds.identity=none
        jclouds.credential=none
        jclouds.filesystem.basedir=%s
        """
            .formatted(port, objects));
    Child server =
        Child.start(
            folder.resolve("s3.log"),
            Map.of(),
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                JARS + "/*",
                "org.gaul.s3proxy.Main",
                "--properties",
                settings.toString()));
    Wait.until("S3 is there", () -> server.output().contains("Started Server"));
    return new S3Store(objects, port, server);
  }

  @Override
  public String folder() {
    return "s3://bucket";
  }

  @Override
  public List<String> options() {
    return List.of("--endpoint=http://127.0.0.1:" + port, "--awsRegion=eu-central-1");
  }

  @Override
  public Map<String, String> environment() {
    return Map.of("AWS_ACCESS_KEY_ID", "nobody", "AWS_SECRET_ACCESS_KEY", "nothing");
  }

  @Override
  public void put(Path files, String name) throws IOException, InterruptedException {
    try (Stream<Path> found = Files.walk(files)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        URI object =
            URI.create(
                "http://127.0.0.1:%d/bucket/%s/%s".formatted(port, name, files.relativize(file)));
        HttpRequest put = HttpRequest.newBuilder(object).PUT(BodyPublishers.ofFile(file)).build();
        assertEquals(200, client.send(put, BodyHandlers.discarding()).statusCode());
      }
    }
  }

  @Override
  public List<String> names() throws IOException {
    Path bucket = objects.resolve("bucket");
    try (Stream<Path> found = Files.walk(bucket)) {
      return found
          .filter(Files::isRegularFile)
          .map(file -> bucket.relativize(file).toString())
          .toList();
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
