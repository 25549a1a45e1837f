// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

import java.util.Collection;
import java.util.function.Consumer;
import org.newsbeam.aggregate.fold.Partial;

/**
 * That a thing has a key.
 *
 * @param value the key
 * @param sign sorts things that share many keys beside one another
 * @param only whether it has no other
 * @param place the thing
 */
record Key(long value, int sign, boolean only, String place) implements Partial<Key> {

  static void split(String place, Collection<Long> keys, Consumer<Key> parts) {
    int sign = 0;
    for (long key : keys.stream().sorted().limit(2).toList()) {
      sign = sign << 16 | (int) (key >>> 48 & 0xFFFF);
    }
    for (long key : keys) {
      parts.accept(new Key(key, sign, keys.size() == 1, place));
    }
  }

  @Override
  public String key() {
    return "%016x%08x%s".formatted(value, sign, place);
  }

  /** All that have one key come to one bucket. */
  @Override
  public String group() {
    return Long.toHexString(value);
  }

  @Override
  public Key merge(Key other) {
    return this;
  }
}
