// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * An input that could not be read, or not wholly.
 *
 * @param sourceUri the file
 * @param record its place in the file: 0 for the whole file, else the line number from 1
 * @param stage the step that refused it: "ingest", "clean", "language", "entity", "quote"
 * @param reason a short word for the cause, fit for grouping: "empty", "bad-json", "unreadable"
 * @param message the cause in a sentence for people
 * @param sample the first code points of the input, where there are any
 */
public record Reject(
    String sourceUri,
    long record,
    String stage,
    String reason,
    String message,
    @Nullable String sample) {

  public Reject {
    requireNonNull(sourceUri, "sourceUri");
    requireNonNull(stage, "stage");
    requireNonNull(reason, "reason");
    requireNonNull(message, "message");
  }
}
