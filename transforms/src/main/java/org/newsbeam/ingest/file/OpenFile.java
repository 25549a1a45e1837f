// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.bytes.Packing;
import org.newsbeam.ingest.bytes.PeekedStream;

/** A file that is looked at and read: its bytes unpacked from the first on, or stored from any. */
public final class OpenFile implements Closeable {

  /** How many bytes tell a file's format. */
  public static final int HEAD_BYTES = 1 << 13;

  private final FileOpener opener;
  private final InputFile listed;

  /** Its bytes, unpacked; null before they are asked for. */
  private @Nullable PeekedStream unpacked;

  private Optional<Packing> packing = Optional.empty();
  private byte[] head = {};

  private OpenFile(FileOpener opener, InputFile listed) {
    this.opener = opener;
    this.listed = listed;
  }

  /** A file that is opened as soon as bytes of it are asked for. */
  public static OpenFile of(InputFile listed, FileOpener opener) {
    return new OpenFile(opener, listed);
  }

  /** The file as it was listed. */
  public InputFile listed() {
    return listed;
  }

  /** Whether it is packed as a whole, whatever its name. */
  public boolean isPacked() throws IOException {
    return packing().isPresent();
  }

  /** How it is packed; empty if it is not. */
  public Optional<Packing> packing() throws IOException {
    unpacked();
    return packing;
  }

  /**
   * Its first {@value #HEAD_BYTES} bytes or all there are, unpacked, however far it has been read.
   *
   * @throws IOException if it cannot be opened, or is packed and breaks off within them
   */
  public byte[] head() throws IOException {
    unpacked();
    return head.clone();
  }

  /** Its bytes from the first on, unpacked; always the same stream. */
  public PeekedStream unpacked() throws IOException {
    if (unpacked != null) {
      return unpacked;
    }
    PeekedStream stored = new PeekedStream(stored(0));
    try {
      packing = Packing.of(stored.head(HEAD_BYTES));
      PeekedStream opened =
          packing.isPresent() ? new PeekedStream(packing.get().open(stored)) : stored;
      head = opened.head(HEAD_BYTES);
      unpacked = opened;
      return opened;
    } catch (IOException e) {
      stored.close();
      throw e;
    }
  }

  /**
   * Its bytes from a place on, as they are stored; to be closed.
   *
   * @param begin the place of the first, from 0
   */
  public InputStream stored(long begin) throws IOException {
    return opener.open(listed.uri(), begin);
  }

  /** Its bytes as they are stored, from wherever one goes; to be closed. */
  public SeekableByteChannel channel() {
    return new StoredChannel(opener, listed.uri(), listed.bytes());
  }

  @Override
  public void close() throws IOException {
    if (unpacked != null) {
      unpacked.close();
    }
  }
}
