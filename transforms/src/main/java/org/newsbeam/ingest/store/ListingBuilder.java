// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.ingest.file.InputFile;

/** Gathers what storages find. */
final class ListingBuilder {

  private final TreeMap<String, InputFile> files = new TreeMap<>();
  private final Map<PassedOver, Listing.Example> passedOver = new EnumMap<>(PassedOver.class);
  private long found;

  void add(InputFile file) {
    found++;
    files.put(file.uri(), file);
  }

  void passOver(PassedOver why, String name) {
    passedOver.merge(why, new Listing.Example(1, name), Listing.Example::plus);
  }

  /** How many files were found, one that two patterns name counted twice. */
  long found() {
    return found;
  }

  Map<PassedOver, Listing.Example> passedOver() {
    return passedOver;
  }

  Listing listing() {
    return new Listing(List.copyOf(files.values()), passedOver);
  }
}
