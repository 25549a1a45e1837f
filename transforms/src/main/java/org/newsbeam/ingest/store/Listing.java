// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.util.List;
import java.util.Map;
import org.newsbeam.ingest.file.InputFile;

/**
 * The files that patterns name.
 *
 * @param files each once, ordered by URI
 * @param passedOver what was passed over and why, with an example each: a folder counts once
 */
public record Listing(List<InputFile> files, Map<PassedOver, Example> passedOver) {

  /** How many files and folders were passed over for one reason, and the first of them. */
  public record Example(long count, String first) {

    Example plus(Example other) {
      return new Example(
          count + other.count, first.compareTo(other.first) <= 0 ? first : other.first);
    }
  }

  public Listing {
    files = List.copyOf(files);
    passedOver = Map.copyOf(passedOver);
  }
}
