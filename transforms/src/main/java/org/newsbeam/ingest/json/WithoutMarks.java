// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** JSON whose record marks (RFC 7464) are white space, as the parser wants it. */
final class WithoutMarks extends FilterInputStream {

  private static final byte MARK = 0x1e;

  WithoutMarks(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int one = in.read();
    return one == MARK ? ' ' : one;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int n = in.read(target, offset, length);
    for (int i = offset; i < offset + n; i++) {
      // No byte of another sign in UTF-8 is a mark, and no string holds one unescaped.
      target[i] = target[i] == MARK ? (byte) ' ' : target[i];
    }
    return n;
  }
}
