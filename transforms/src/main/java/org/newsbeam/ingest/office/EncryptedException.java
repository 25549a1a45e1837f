// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import java.io.IOException;

/** A document that cannot be read without its password. */
final class EncryptedException extends IOException {

  private static final long serialVersionUID = 1;

  EncryptedException(Throwable cause) {
    super(cause);
  }
}
