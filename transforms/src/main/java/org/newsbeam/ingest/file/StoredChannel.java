// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A stored file that can be read from anywhere: it is opened anew at each place that is gone to,
 * and read on from there.
 */
public final class StoredChannel implements SeekableByteChannel {

  private static final int BUFFER_BYTES = 1 << 16;

  private final FileOpener opener;
  private final String uri;
  private final long size;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private long position;
  private boolean closed;

  /** Bytes from {@link #position} on; null before they are asked for. */
  private @Nullable InputStream in;

  public StoredChannel(FileOpener opener, String uri, long size) {
    this.opener = opener;
    this.uri = uri;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    if (closed) {
      throw new ClosedChannelException();
    }
    if (in == null) {
      in = opener.open(uri, position);
    }
    int n = in.read(buffer, 0, Math.min(buffer.length, target.remaining()));
    if (n > 0) {
      target.put(buffer, 0, n);
      position += n;
    }
    return n;
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public SeekableByteChannel position(long newPosition) throws IOException {
    if (newPosition != position) {
      forget();
      position = newPosition;
    }
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  @Override
  public void close() throws IOException {
    closed = true;
    forget();
  }

  private void forget() throws IOException {
    if (in != null) {
      in.close();
      in = null;
    }
  }

  @Override
  public int write(ByteBuffer source) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long newSize) {
    throw new NonWritableChannelException();
  }
}
