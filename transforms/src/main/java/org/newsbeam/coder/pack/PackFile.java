// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps packs in one file. The system removes it when the process ends, however that happens. Safe
 * for many threads.
 */
final class PackFile implements PackStore {

  private final Path folder;
  private final FileChannel channel;
  private final AtomicLong end = new AtomicLong();

  PackFile(Path folder) {
    this.folder = folder;
    Path file = folder.resolve("newsbeam-" + UUID.randomUUID() + ".packs");
    try {
      channel = FileChannel.open(file, CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw failed("write to", e);
    }
  }

  void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failed("close a file in", e);
    }
  }

  @Override
  public byte[] keep(byte[] pack) {
    long at = end.getAndAdd(pack.length);
    ByteBuffer bytes = ByteBuffer.wrap(pack);
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes, at + bytes.position());
      }
    } catch (IOException e) {
      throw failed("write to", e);
    }
    return ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(at).putInt(pack.length).array();
  }

  @Override
  public byte[] fetch(byte[] kept) {
    ByteBuffer word = ByteBuffer.wrap(kept);
    long at = word.getLong();
    ByteBuffer pack = ByteBuffer.allocate(word.getInt());
    try {
      while (pack.hasRemaining()) {
        if (channel.read(pack, at + pack.position()) < 0) {
          throw new EOFException("no pack at " + at);
        }
      }
    } catch (IOException e) {
      throw failed("read from", e);
    }
    return pack.array();
  }

  /** The cause itself would say neither which folder it is nor what to do. */
  private UncheckedIOException failed(String what, IOException e) {
    IOException told =
        new IOException(
            "cannot %s %s, which holds what waits between steps (%s); name another by --tempLocation"
                .formatted(what, folder, e.getMessage()));
    told.addSuppressed(e);
    return new UncheckedIOException(told);
  }
}
