// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;

/** A pattern named no file. The message is one line for the person who wrote the pattern. */
public final class NoSuchInputException extends IOException {

  NoSuchInputException(String pattern) {
    super("no file matches " + pattern);
  }
}
