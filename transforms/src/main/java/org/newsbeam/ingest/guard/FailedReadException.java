// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.guard;

import java.io.IOException;

/** A {@link ReadingGuard} gave a record or a file up. The message is a sentence for its reject. */
public final class FailedReadException extends IOException {

  private static final long serialVersionUID = 1;

  private final String reason;

  /** For a reason in a short word, as rejects have it. */
  public FailedReadException(String reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public String reason() {
    return reason;
  }
}
