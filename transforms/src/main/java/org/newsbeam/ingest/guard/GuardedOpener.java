// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.guard;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;

/**
 * Opens and reads files under a guard, so that a storage that never answers ends.
 *
 * @param opener reaches the files
 * @param guard watches over it
 */
public record GuardedOpener(FileOpener opener, ReadingGuard guard) implements FileOpener {

  private static final int MOST_BYTES = 1 << 16;

  @Override
  public InputStream open(String uri, long begin) throws IOException {
    return new Guarded(guard.fetch(() -> opener.open(uri, begin)), guard);
  }

  @Override
  public InputFile stat(InputFile listed) throws IOException {
    return guard.fetch(() -> opener.stat(listed));
  }

  private static final class Guarded extends InputStream {

    private final InputStream in;
    private final ReadingGuard guard;

    /** Why the stream was given up: whoever reads it may still do so. */
    private @Nullable FailedReadException failed;

    Guarded(InputStream in, ReadingGuard guard) {
      this.in = in;
      this.guard = guard;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (failed != null) {
        throw new FailedReadException(failed.reason(), String.valueOf(failed.getMessage()), failed);
      }
      // A reader that was given up must not write where others read.
      byte[] bytes = new byte[Math.min(length, MOST_BYTES)];
      try {
        int n = guard.fetch(() -> in.read(bytes, 0, bytes.length));
        System.arraycopy(bytes, 0, target, offset, Math.max(0, n));
        return n;
      } catch (FailedReadException e) {
        failed = e;
        throw e;
      }
    }

    @Override
    public void close() throws IOException {
      if (failed == null) {
        in.close();
      }
    }
  }
}
