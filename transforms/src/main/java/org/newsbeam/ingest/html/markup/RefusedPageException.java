// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.markup;

/** A page is built so that reading it would cost too much. */
public final class RefusedPageException extends Exception {

  private static final long serialVersionUID = 1;

  private final String reason;

  RefusedPageException(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** A short word for the cause. */
  public String reason() {
    return reason;
  }
}
