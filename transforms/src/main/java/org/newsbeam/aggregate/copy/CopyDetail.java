// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.copy;

import java.nio.ByteBuffer;
import org.newsbeam.model.CopyRelation;

/**
 * What a copy is to its lead.
 *
 * @param containment how much of the shorter one is in the longer one, 0 to 1
 * @param relation in one word
 */
record CopyDetail(double containment, CopyRelation relation) {

  private static final CopyRelation[] RELATIONS = CopyRelation.values();

  @SuppressWarnings("EnumOrdinal")
  byte[] encode() {
    return ByteBuffer.allocate(Double.BYTES + 1)
        .putDouble(containment)
        .put((byte) relation.ordinal())
        .array();
  }

  static CopyDetail decode(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new CopyDetail(buffer.getDouble(), RELATIONS[buffer.get()]);
  }
}
