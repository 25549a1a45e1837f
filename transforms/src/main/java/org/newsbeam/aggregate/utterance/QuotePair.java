// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.util.CoderUtils;
import org.newsbeam.coder.RecordCoder;

/**
 * Two quotes of one utterance.
 *
 * @param first the one that sorts first
 * @param second the other
 * @param difference how the second one differs
 */
record QuotePair(SaidQuote first, SaidQuote second, String difference) {

  byte[] encode() {
    try {
      return CoderUtils.encodeToByteArray(RecordCoder.of(QuotePair.class), this);
    } catch (CoderException e) {
      throw new IllegalStateException("cannot encode " + this, e);
    }
  }

  static QuotePair decode(byte[] bytes) {
    try {
      return CoderUtils.decodeFromByteArray(RecordCoder.of(QuotePair.class), bytes);
    } catch (CoderException e) {
      throw new IllegalStateException("cannot decode a pair of quotes", e);
    }
  }
}
