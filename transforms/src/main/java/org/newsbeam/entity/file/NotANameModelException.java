// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import java.io.IOException;

/** A file that was to be a name model and is none that can be used. Its message is one line. */
public final class NotANameModelException extends IOException {

  NotANameModelException(String message) {
    super(message);
  }

  NotANameModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
