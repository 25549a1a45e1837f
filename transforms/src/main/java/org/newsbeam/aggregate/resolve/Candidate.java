// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.resolve;

import java.util.Comparator;

/** A full name that another may stand for, in how many articles it is found, and beside whom. */
record Candidate(String entityId, String name, long articles, Context context) {

  /** The most frequent first. */
  static final Comparator<Candidate> ORDER =
      Comparator.comparingLong(Candidate::articles).reversed().thenComparing(Candidate::entityId);

  static Candidate of(EntityTotals entity) {
    return new Candidate(entity.entityId(), entity.name(), entity.articles(), entity.context());
  }
}
