// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

/** A stretch and what it is so far. */
record Part(Stretch stretch, Kind kind) {

  boolean isOpen() {
    return kind.equals(Kind.PARAGRAPH);
  }

  boolean isProse() {
    return isOpen() && stretch.prose() > 0;
  }

  Part as(Kind found) {
    return new Part(stretch, found);
  }
}
