// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.UUID;

/**
 * A file of packs. The system removes it when it is closed or the process ends, however that
 * happens. Safe for many threads.
 */
final class PackFile {

  private final FileChannel channel;
  private final long fullAt;
  private long end;
  private int live;

  /**
   * Makes the file.
   *
   * @param fullAt takes no more packs when it holds so many bytes
   */
  PackFile(Path folder, long fullAt) throws IOException {
    Path file = folder.resolve("newsbeam-" + UUID.randomUUID() + ".packs");
    channel = FileChannel.open(file, CREATE_NEW, READ, WRITE, DELETE_ON_CLOSE);
    this.fullAt = fullAt;
  }

  /** Room for so many bytes, from the offset given; -1 if the file is full. */
  synchronized long claim(int bytes) {
    if (end >= fullAt) {
      return -1;
    }
    long at = end;
    end += bytes;
    live++;
    return at;
  }

  /** Takes back the room of a pack, and says whether the file is full and holds no other. */
  synchronized boolean release() {
    live--;
    return live == 0 && end >= fullAt;
  }

  void write(byte[] pack, long at) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(pack);
    while (bytes.hasRemaining()) {
      channel.write(bytes, at + bytes.position());
    }
  }

  byte[] read(long at, int length) throws IOException {
    ByteBuffer pack = ByteBuffer.allocate(length);
    while (pack.hasRemaining()) {
      if (channel.read(pack, at + pack.position()) < 0) {
        throw new EOFException("no pack at " + at);
      }
    }
    return pack.array();
  }

  void close() throws IOException {
    channel.close();
  }
}
