// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A pattern named no file. The message is one line for the person who wrote the pattern. */
public final class NoSuchInputException extends IOException {

  private static final long serialVersionUID = 1;

  private final boolean passedOver;

  NoSuchInputException(String pattern) {
    super("no file matches " + pattern);
    this.passedOver = false;
  }

  private NoSuchInputException(String pattern, String why, boolean passedOver) {
    super("no file matches " + pattern + " (" + why + ")");
    this.passedOver = passedOver;
  }

  /** Whether there is something where the pattern points, but all of it is passed over. */
  public boolean isPassedOver() {
    return passedOver;
  }

  /** That {@code pattern} is wrong or names nothing, and why. */
  static NoSuchInputException because(String pattern, String why) {
    return new NoSuchInputException(pattern, why, false);
  }

  /** That {@code pattern} names nothing but what is passed over. */
  static NoSuchInputException passedOver(String pattern, Map<PassedOver, Listing.Example> what) {
    String told =
        new TreeMap<>(what)
            .entrySet().stream()
                .map(one -> one.getValue().first() + " is " + one.getKey().words())
                .collect(Collectors.joining(", "));
    return new NoSuchInputException(pattern, "passed over: " + told, true);
  }
}
