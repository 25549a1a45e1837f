// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import java.io.FilterInputStream;
import java.io.InputStream;

/** A stream that stays open when its reader is done with it. */
public final class Unclosed extends FilterInputStream {

  public Unclosed(InputStream in) {
    super(in);
  }

  @Override
  public void close() {
    // Whoever opened it closes it.
  }
}
