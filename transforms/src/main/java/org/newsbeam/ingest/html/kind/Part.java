// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import org.newsbeam.ingest.html.stretch.Stretch;

/** A stretch and what it is so far. */
public record Part(Stretch stretch, Kind kind) {

  boolean isOpen() {
    return kind.equals(Kind.PARAGRAPH);
  }

  public boolean isProse() {
    return isOpen() && stretch.prose() > 0;
  }

  Part as(Kind found) {
    return new Part(stretch, found);
  }
}
