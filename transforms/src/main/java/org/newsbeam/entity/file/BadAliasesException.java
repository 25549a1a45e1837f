// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import java.io.IOException;

/** A file that was to hold aliases and does not. Its message is one line and names the line. */
public final class BadAliasesException extends IOException {

  BadAliasesException(String message) {
    super(message);
  }

  BadAliasesException(String message, Throwable cause) {
    super(message, cause);
  }
}
