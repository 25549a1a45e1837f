// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.newsbeam.ingest.bytes.CompressionBombException;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.record.RecordSink;

/**
 * Reads the files of one archive, one after the other, each from the disk and so from any place.
 */
final class ArchivedFiles {

  private static final int BUFFER_BYTES = 1 << 16;

  private final FormatTeller inner;
  private final RecordSink records;
  private boolean empty = true;

  ArchivedFiles(FormatTeller inner, RecordSink records) {
    this.inner = inner;
    this.records = records;
  }

  /** Opens the bytes of a file in the archive. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /** Whether no file was read. */
  boolean isEmpty() {
    return empty;
  }

  /**
   * Reads a file. What is wrong with it costs itself alone.
   *
   * @param packedBytes how many bytes it takes in the archive
   * @param refusal why it cannot be read
   * @throws IOException if the disk is full, or a guard gives up
   */
  void read(String name, long packedBytes, long modified, Optional<String> refusal, Opener opener)
      throws IOException {
    if (!isShown(name)) {
      return;
    }
    String place = place(name);
    empty = false;
    RecordSink sink = records.within(place);
    if (refusal.isPresent()) {
      reject(sink, "unreadable", "the file in the archive is " + refusal.get());
      return;
    }
    Path copy = Files.createTempFile("newsbeam", ".part");
    try {
      if (isUnpacked(opener, copy, packedBytes, sink)) {
        read(place, copy, modified, sink);
      }
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  /** Copies a file out of the archive; false if it is damaged, which is told. */
  private static boolean isUnpacked(Opener opener, Path copy, long packedBytes, RecordSink sink)
      throws IOException {
    byte[] buffer = new byte[BUFFER_BYTES];
    long all = 0;
    try (OutputStream out = Files.newOutputStream(copy)) {
      InputStream in;
      try {
        in = opener.open();
      } catch (IOException e) {
        return damaged(e, sink);
      }
      while (true) {
        int n;
        try {
          n = in.read(buffer);
          CompressionBombException.check(all + Math.max(0, n), packedBytes);
        } catch (IOException e) {
          return damaged(e, sink);
        }
        if (n < 0) {
          return true;
        }
        out.write(buffer, 0, n);
        all += n;
      }
    }
  }

  private static boolean damaged(IOException cause, RecordSink sink) throws FailedReadException {
    if (cause instanceof FailedReadException failed) {
      throw failed;
    }
    boolean bomb = cause instanceof CompressionBombException;
    String message = bomb ? cause.getMessage() : "the file breaks off: " + RecordSink.cause(cause);
    reject(sink, bomb ? "compression-bomb" : "truncated", message);
    return false;
  }

  private void read(String place, Path copy, long modified, RecordSink sink) throws IOException {
    InputFile listed = new InputFile("archive:///" + place, Files.size(copy), modified);
    try (OpenFile file = OpenFile.of(listed, (uri, begin) -> opened(copy, begin))) {
      inner.of(file).read(file, new Slice.Whole(listed), sink);
    } catch (FailedReadException e) {
      throw e;
    } catch (CompressionBombException e) {
      reject(sink, "compression-bomb", e.getMessage());
    } catch (EOFException e) {
      reject(sink, "truncated", "the file breaks off: " + RecordSink.cause(e));
    }
  }

  private static InputStream opened(Path copy, long begin) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(copy);
    channel.position(begin);
    return Channels.newInputStream(channel);
  }

  private static void reject(RecordSink sink, String reason, String message) {
    sink.rejectRest(reason, message);
  }

  /** Whether a folder would show it; macOS puts others beside each file. */
  static boolean isShown(String name) {
    return Arrays.stream(place(name).split("/", -1))
        .noneMatch(part -> part.startsWith(".") || part.equals("__MACOSX") || part.isEmpty());
  }

  private static String place(String name) {
    return name.replace('\\', '/').replaceFirst("^(?:\\./|/)+", "");
  }
}
