// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import java.io.IOException;

/** What is unpacked grows far beyond what any text is packed to. */
public final class CompressionBombException extends IOException {

  private static final long serialVersionUID = 1;

  /** Bytes unpacked from which on the ratio is looked at. */
  private static final long HARMLESS = 16 << 20;

  /** Text is packed to a quarter, long repetitions to a thousandth. */
  private static final int LARGEST_RATIO = 200;

  private CompressionBombException(String message) {
    super(message);
  }

  /** Refuses what grew too far. */
  public static void check(long unpacked, long packed) throws CompressionBombException {
    if (unpacked > HARMLESS && unpacked / LARGEST_RATIO > packed) {
      throw new CompressionBombException(
          "%d bytes came of %d: no text is packed so well".formatted(unpacked, packed));
    }
  }
}
