// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the folder that a run of this program has written, or was writing. */
final class RunFolder {

  /** The table of a run that can be read again. */
  static final String ARTICLES = "articles";

  static final String MANIFEST = "manifest.json";

  /** Stands in the folder of a run that goes on, or was broken off. */
  static final String CLAIM = ".newsbeam/claim";

  private static final JsonMapper MAPPER = new JsonMapper();

  private RunFolder() {}

  /** Whether a local folder is one. */
  static boolean isRun(Path folder) {
    if (isBrokenOff(folder)) {
      return true;
    }
    Path manifest = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(manifest)) {
      return isManifest(in);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a run in a local folder has not ended. */
  static boolean isBrokenOff(Path folder) {
    return Files.exists(folder.resolve(CLAIM));
  }

  /** Whether a {@code manifest.json} is of this program: programs of many kinds write some. */
  static boolean isManifest(InputStream json) {
    try {
      JsonNode manifest = MAPPER.readTree(json);
      return manifest.has("command")
          && manifest.path("tables").isObject()
          && manifest.path("inputs").has("fingerprint");
    } catch (IOException e) {
      return false;
    }
  }
}
