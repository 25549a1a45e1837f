// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A pattern named no file. The message is one line for the person who wrote the pattern. */
public final class NoSuchInputException extends IOException {

  NoSuchInputException(String pattern) {
    super("no file matches " + pattern);
  }

  private NoSuchInputException(String pattern, String why) {
    super("no file matches " + pattern + " (" + why + ")");
  }

  /** That {@code pattern} is wrong or names nothing, and why. */
  static NoSuchInputException because(String pattern, String why) {
    return new NoSuchInputException(pattern, why);
  }

  /** That {@code pattern} names nothing but what is passed over. */
  static NoSuchInputException passedOver(String pattern, Map<PassedOver, Listing.Example> what) {
    String told =
        new TreeMap<>(what)
            .entrySet().stream()
                .map(one -> one.getValue().first() + " is " + one.getKey().words())
                .collect(Collectors.joining(", "));
    return new NoSuchInputException(pattern, "passed over: " + told);
  }
}
