// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.BitSet;
import java.util.List;
import org.newsbeam.quote.source.rank.Candidate;

/**
 * A quotation to learn from.
 *
 * @param candidates whom it may come from
 * @param right which of them are right; at least one
 */
record RankedExample(List<Candidate> candidates, BitSet right) {

  RankedExample {
    candidates = List.copyOf(candidates);
    right = (BitSet) right.clone();
  }

  boolean isRight(int candidate) {
    return right.get(candidate);
  }
}
