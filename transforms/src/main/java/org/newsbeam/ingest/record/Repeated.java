// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.newsbeam.model.repeat.RepeatedRows;

/** The rows of earlier runs' tables that are passed over, for their articles are read elsewhere. */
public final class Repeated {

  /** None. */
  public static final Repeated NONE = new Repeated();

  /** Their numbers, sorted, by the URI of their file. */
  private final Map<String, long[]> rows = new HashMap<>();

  private Repeated() {}

  /** These rows. */
  public static Repeated of(Iterable<RepeatedRows> found) {
    Repeated repeated = new Repeated();
    for (RepeatedRows some : found) {
      long[] numbers = some.rows().stream().mapToLong(Long::longValue).toArray();
      repeated.rows.merge(some.table(), numbers, Repeated::joined);
    }
    repeated.rows.values().forEach(Arrays::sort);
    return repeated;
  }

  private static long[] joined(long[] a, long[] b) {
    return LongStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
  }

  public boolean has(String table, long row) {
    long[] numbers = rows.get(table);
    return numbers != null && Arrays.binarySearch(numbers, row) >= 0;
  }
}
