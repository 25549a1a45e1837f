// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;

/** What is unpacked grows far beyond what any text is packed to. */
final class CompressionBombException extends IOException {

  private static final long serialVersionUID = 1;

  CompressionBombException(long unpacked, long packed) {
    super("%d bytes came of %d: no text is packed so well".formatted(unpacked, packed));
  }
}
