// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

/** A page is no article, or built so that reading it would cost too much. */
public final class RefusedPageException extends Exception {

  private static final long serialVersionUID = 1;

  private final String reason;

  /** Refuses a page for a {@code reason} that rows of rejects have. */
  public RefusedPageException(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A short word for the cause. */
  public String reason() {
    return reason;
  }
}
