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

  void add(InputFile file) {
    files.put(file.uri(), file);
  }

  void passOver(PassedOver why, String name) {
    passedOver.merge(why, new Listing.Example(1, name), Listing.Example::plus);
  }

  /** Adds what another pattern names, and what it passes over. */
  void addAll(ListingBuilder other) {
    files.putAll(other.files);
    other.passedOver.forEach(
        (why, example) -> passedOver.merge(why, example, Listing.Example::plus));
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  Map<PassedOver, Listing.Example> passedOver() {
    return passedOver;
  }

  Listing listing() {
    return new Listing(List.copyOf(files.values()), passedOver);
  }
}
