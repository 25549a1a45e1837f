// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

/** A mistake in what the user asked for. Its message is one line that says what to do. */
public final class UsageException extends RuntimeException {

  public UsageException(String message) {
    super(message);
  }

  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
