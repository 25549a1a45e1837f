// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import org.apache.parquet.io.api.Binary;

/**
 * Times of 96 bits, as Hive, Impala and old Spark write them: nanoseconds of the day, then the
 * Julian day, the smallest byte first.
 */
final class OldTime {

  private static final int BYTES = 12;
  private static final long JULIAN_DAY_OF_1970 = 2_440_588;
  private static final long SECONDS_A_DAY = 86_400;

  private OldTime() {}

  /** As ISO 8601, or {@code value} as it is if it is no such time. */
  static Object read(Object value) {
    if (!(value instanceof Binary binary) || binary.length() != BYTES) {
      return value;
    }
    ByteBuffer bytes = binary.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanoseconds = bytes.getLong();
    long day = Integer.toUnsignedLong(bytes.getInt()) - JULIAN_DAY_OF_1970;
    return Instant.ofEpochSecond(day * SECONDS_A_DAY, nanoseconds).toString();
  }
}
