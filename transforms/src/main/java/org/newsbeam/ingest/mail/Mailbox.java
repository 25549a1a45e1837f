// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The mails of a file, one after the other: of a mailbox all, of another file the only one. */
final class Mailbox {

  private static final int LONGEST_START = 6;

  private final InputStream in;
  private final int most;
  private final boolean one;
  private byte[] line;
  private boolean tooLarge;

  /**
   * Of the mails that {@code in} holds.
   *
   * @param most bytes of a mail that are kept
   */
  Mailbox(InputStream in, int most) throws IOException {
    this.in = new BufferedInputStream(in);
    this.most = most;
    line = readLine();
    while (line.length > 0 && new String(line, ISO_8859_1).isBlank()) {
      line = readLine();
    }
    one = !isEnvelope();
  }

  /** Whether the file is one mail. */
  boolean isOne() {
    return one;
  }

  /** Whether the last mail was larger than what was kept of it. */
  boolean isTooLarge() {
    return tooLarge;
  }

  /** The next mail, without the line above it. */
  Optional<byte[]> next() throws IOException {
    tooLarge = false;
    if (line.length == 0) {
      return Optional.empty();
    }
    ByteArrayOutputStream mail = new ByteArrayOutputStream();
    if (!one) {
      line = readLine();
    }
    boolean blank = false;
    while (line.length > 0 && (one || !blank || !isEnvelope())) {
      int quoted = !one && startsWith(">From ") ? 1 : 0;
      if (mail.size() + line.length <= most) {
        mail.write(line, quoted, line.length - quoted);
      } else {
        tooLarge = true;
      }
      blank = line.length <= 2 && line[0] <= '\r';
      line = readLine();
    }
    return Optional.of(mail.toByteArray());
  }

  private boolean isEnvelope() {
    return startsWith("From ");
  }

  private boolean startsWith(String start) {
    return new String(line, 0, Math.min(line.length, LONGEST_START), ISO_8859_1).startsWith(start);
  }

  /**
   * A line with its end, or as much of it as is kept of a mail; no bytes at the end of the file.
   */
  private byte[] readLine() throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    int b;
    while ((b = in.read()) >= 0) {
      if (read.size() <= most) {
        read.write(b);
      }
      if (b == '\n') {
        break;
      }
    }
    return read.toByteArray();
  }
}
