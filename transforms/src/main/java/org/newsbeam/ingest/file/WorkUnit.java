// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import java.util.List;

/**
 * What one worker reads at a time.
 *
 * @param slices many small files, one large one, or a part of a larger one
 */
public record WorkUnit(List<Slice> slices) {

  public WorkUnit {
    slices = List.copyOf(slices);
  }

  /** Whole files. */
  public static WorkUnit of(List<InputFile> files) {
    return new WorkUnit(files.stream().map(file -> (Slice) new Slice.Whole(file)).toList());
  }

  /** Its size as it is stored. */
  public long bytes() {
    return slices.stream().mapToLong(Slice::bytes).sum();
  }
}
