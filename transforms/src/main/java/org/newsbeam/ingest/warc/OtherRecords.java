// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import org.newsbeam.ingest.record.RecordSink;

/** Counts the records that are no web pages, by kind. */
final class OtherRecords {

  private final Map<String, Integer> kinds = new TreeMap<>();
  private long first;

  /** What counts a record once it is done; see {@link WarcPages#read}. */
  Runnable counting(long number, String kind) {
    return () -> {
      first = kinds.isEmpty() ? number : first;
      kinds.merge(kind, 1, Integer::sum);
    };
  }

  /**
   * One reject for all of them, if there are any: they are known, and nobody misses them. It has
   * the number of the first, for each range of a file has one.
   */
  void rejectAll(RecordSink records) {
    if (kinds.isEmpty()) {
      return;
    }
    int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
    String told =
        kinds.entrySet().stream()
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(joining(", "));
    records.reject(first, "other-records", all + " records are no web pages: " + told, "");
  }
}
