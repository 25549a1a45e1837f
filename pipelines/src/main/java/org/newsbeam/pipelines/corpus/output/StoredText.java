// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;

/** Small files of text on any of Beam's file systems. */
final class StoredText {

  private StoredText() {}

  /** The text of the only file of {@code found}; empty if there is none. */
  static Optional<String> read(List<ResourceId> found) throws IOException {
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = Channels.newInputStream(FileSystems.open(found.get(0)))) {
      return Optional.of(new String(in.readAllBytes(), UTF_8));
    }
  }

  /** Writes a file anew. */
  static void write(String name, String content) throws IOException {
    ResourceId file = FileSystems.matchNewResource(name, false);
    try (OutputStream out = Channels.newOutputStream(FileSystems.create(file, "text/plain"))) {
      out.write(content.getBytes(UTF_8));
    }
  }
}
