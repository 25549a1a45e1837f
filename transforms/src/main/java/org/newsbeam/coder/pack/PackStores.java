// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.beam.sdk.options.PipelineOptions;

/** Finds the store of a pipeline, the same one in all steps of a process. */
public final class PackStores {

  private static final Map<Long, PackFolder> OPEN = new ConcurrentHashMap<>();

  private PackStores() {}

  /** Whether {@code options} ask for a store in a folder. */
  public static boolean isFolder(PipelineOptions options) {
    return options.as(PackOptions.class).getPackFolder() != null;
  }

  /** The store that {@code options} ask for. */
  public static PackStore of(PipelineOptions options) {
    String folder = options.as(PackOptions.class).getPackFolder();
    return folder == null
        ? PackStore.NONE
        : OPEN.computeIfAbsent(options.getOptionsId(), id -> new PackFolder(Path.of(folder)));
  }

  /** Gives the room on disk back, after the pipeline of these options has run. */
  public static void close(PipelineOptions options) {
    PackFolder file = OPEN.remove(options.getOptionsId());
    if (file != null) {
      file.close();
    }
  }
}
