// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.Comparator;

/** A full name that a short one may stand for, and in how many articles it is found. */
record Candidate(String entityId, String name, long articles) {

  /** The most frequent first. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparingLong(Candidate::articles).reversed().thenComparing(Candidate::entityId);
}
