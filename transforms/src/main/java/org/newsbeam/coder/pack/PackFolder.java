// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps packs in files of a folder: one for those that stay, and some, each removed when all in it
 * is freed, for those that do not. They are compressed. The word for a pack is its file, its place
 * there and its length.
 */
final class PackFolder implements PackStore {

  /** A pipeline of gigabytes has some dozens open. */
  private static final long FILE_BYTES = 1L << 26;

  /** The quickest. The places of things, which begin alike, take most of the room otherwise. */
  private static final int LEVEL = 1;

  private static final int LASTING = 0;
  private static final int WORD = Integer.BYTES + Long.BYTES + Integer.BYTES;

  private final Path folder;
  private final long fileBytes;
  private final Map<Integer, PackFile> files = new ConcurrentHashMap<>();

  /** The file that is being filled with what does not stay. */
  private int filling = LASTING;

  PackFolder(Path folder) {
    this(folder, FILE_BYTES);
  }

  PackFolder(Path folder, long fileBytes) {
    this.folder = folder;
    this.fileBytes = fileBytes;
    open(LASTING, Long.MAX_VALUE);
  }

  private void open(int number, long fullAt) {
    try {
      files.put(number, new PackFile(folder, fullAt));
    } catch (IOException e) {
      throw failed("write to", e);
    }
  }

  @Override
  public byte[] keep(byte[] pack) {
    byte[] small = Zstd.compress(pack, LEVEL);
    return write(small, LASTING, file(LASTING).claim(small.length));
  }

  @Override
  public byte[] keepForAWhile(byte[] pack) {
    byte[] small = Zstd.compress(pack, LEVEL);
    int number;
    long at;
    synchronized (this) {
      PackFile file = filling == LASTING ? null : files.get(filling);
      at = file == null ? -1 : file.claim(small.length);
      if (at < 0) {
        filling++;
        open(filling, fileBytes);
        at = file(filling).claim(small.length);
      }
      number = filling;
    }
    return write(small, number, at);
  }

  private byte[] write(byte[] small, int number, long at) {
    try {
      file(number).write(small, at);
    } catch (IOException e) {
      throw failed("write to", e);
    }
    return ByteBuffer.allocate(WORD).putInt(number).putLong(at).putInt(small.length).array();
  }

  @Override
  public byte[] fetch(byte[] kept) {
    ByteBuffer word = ByteBuffer.wrap(kept);
    try {
      byte[] small = file(word.getInt()).read(word.getLong(), word.getInt());
      return Zstd.decompress(small, (int) Zstd.getFrameContentSize(small));
    } catch (IOException e) {
      throw failed("read from", e);
    }
  }

  @Override
  public void free(byte[] kept) {
    int number = ByteBuffer.wrap(kept).getInt();
    if (number != LASTING && file(number).release()) {
      close(files.remove(number));
    }
  }

  private PackFile file(int number) {
    PackFile file = files.get(number);
    if (file == null) {
      throw new IllegalStateException("pack file " + number + " is closed");
    }
    return file;
  }

  /** Gives all room back. */
  void close() {
    files.keySet().forEach(number -> close(files.remove(number)));
  }

  private void close(@Nullable PackFile file) {
    try {
      if (file != null) {
        file.close();
      }
    } catch (IOException e) {
      throw failed("close a file in", e);
    }
  }

  /** The cause itself would say neither which folder it is nor what to do. */
  private UncheckedIOException failed(String what, IOException e) {
    String why = e instanceof NoSuchFileException ? "it is not there" : e.getMessage();
    IOException told =
        new IOException(
            "cannot %s %s, which holds what waits between steps (%s); name another by --tempLocation"
                .formatted(what, folder, why));
    told.addSuppressed(e);
    return new UncheckedIOException(told);
  }
}
