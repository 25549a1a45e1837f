// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The objects of one bucket, in memory. */
final class GsObjects {

  static final String BUCKET = "bucket";

  /** Google's pages hold up to a thousand objects, and may hold fewer. */
  private static final int PAGE = 7;

  private final NavigableMap<String, Stored> objects = new TreeMap<>();
  private long generation = 1_000;

  /** An object as it was written once. */
  record Stored(String name, ByteBuffer content, long generation, Instant updated) {

    Map<String, ?> metadata() {
      return Map.of(
          "kind",
          "storage#object",
          "id",
          BUCKET + "/" + name + "/" + generation,
          "name",
          name,
          "bucket",
          BUCKET,
          "generation",
          Long.toString(generation),
          "metageneration",
          "1",
          "size",
          Integer.toString(content.remaining()),
          "updated",
          updated.toString(),
          "timeCreated",
          updated.toString());
    }
  }

  synchronized Optional<Stored> find(String name) {
    return Optional.ofNullable(objects.get(name));
  }

  synchronized Stored put(String name, ByteBuffer content) {
    Stored stored = new Stored(name, content, ++generation, Instant.now());
    objects.put(name, stored);
    return stored;
  }

  /** Whether it was there. */
  synchronized boolean remove(String name) {
    return objects.remove(name) != null;
  }

  synchronized List<String> names() {
    return List.copyOf(objects.keySet());
  }

  /**
   * A page of the objects whose names begin so.
   *
   * @param after the name that the page before ended with, empty for the first
   */
  synchronized Map<String, ?> page(String prefix, String after) {
    List<Map<String, ?>> items = new ArrayList<>();
    Map<String, Object> page = new HashMap<>(Map.of("kind", "storage#objects"));
    for (Stored stored : objects.tailMap(after, false).values()) {
      if (stored.name().startsWith(prefix)) {
        if (items.size() == PAGE) {
          page.put("nextPageToken", items.get(PAGE - 1).get("name"));
          break;
        }
        items.add(stored.metadata());
      }
    }
    if (!items.isEmpty()) { // Google leaves it out too
      page.put("items", items);
    }
    return page;
  }
}
