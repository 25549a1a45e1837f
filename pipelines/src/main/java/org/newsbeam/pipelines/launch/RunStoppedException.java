// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

/** A run cannot go on for what somebody else has done. The message is one line that says what. */
public final class RunStoppedException extends RuntimeException {

  public RunStoppedException(String message) {
    super(message);
  }
}
