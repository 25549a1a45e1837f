// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.archive;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.record.RecordSink;

/** A zip file by its directory, which stands at its end: all of it, or a part of its files. */
final class ZipArchive implements Closeable {

  /** Whoever reads a part reads the directory first, so there are no more of them. */
  private static final int MOST_PARTS = 64;

  /** The directory of more files, some 600 bytes each, is too large to be held by each thread. */
  private static final int MOST_FILES = 200_000;

  private final InputFile listed;
  private final ZipFile zip;

  private ZipArchive(InputFile listed, ZipFile zip) {
    this.listed = listed;
    this.zip = zip;
  }

  /**
   * Opens an archive.
   *
   * @throws IOException if it is packed once more, or broken
   */
  static ZipArchive open(OpenFile file) throws IOException {
    if (file.isPacked()) {
      throw new IOException("a zip file packed once more; unpack it first");
    }
    try {
      // What a file's own header says stands in the directory too: it is not gone to for each file.
      ZipFile zip =
          ZipFile.builder()
              .setSeekableByteChannel(file.channel())
              .setIgnoreLocalFileHeader(true)
              .get();
      return new ZipArchive(file.listed(), zip);
    } catch (FailedReadException e) {
      throw e;
    } catch (IOException e) {
      EOFException broken = new EOFException(RecordSink.cause(e));
      broken.initCause(e);
      throw broken;
    }
  }

  /** Parts of about so many bytes, or of more; each holds the files that begin in it. */
  List<Slice> slices(long bytes) {
    int files = 0;
    int shown = 0;
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); files++) {
      shown += ArchivedFiles.isShown(all.nextElement().getName()) ? 1 : 0;
    }
    long parts = Math.min(MOST_PARTS, listed.bytes() / Math.max(1, bytes));
    if (shown < 2 || files > MOST_FILES || parts < 2) {
      return List.of(new Slice.Whole(listed));
    }
    List<Slice> slices = new ArrayList<>();
    for (int part = 0; part < parts; part++) {
      slices.add(
          new Slice.Records(
              listed, listed.bytes() * part / parts, listed.bytes() * (part + 1) / parts));
    }
    return slices;
  }

  /**
   * Reads the files that begin in {@code slice}.
   *
   * @throws IOException if the disk is full, or a guard gives up
   */
  void read(Slice slice, ArchivedFiles files) throws IOException {
    Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
    while (entries.hasMoreElements()) {
      ZipArchiveEntry entry = entries.nextElement();
      if (!entry.isDirectory() && isIn(entry.getLocalHeaderOffset(), slice)) {
        files.read(
            entry.getName(),
            entry.getCompressedSize(),
            entry.getTime(),
            refusal(entry),
            () -> zip.getInputStream(entry));
      }
    }
  }

  private static boolean isIn(long place, Slice slice) {
    return slice instanceof Slice.Whole || (place >= slice.begin() && place < slice.end());
  }

  private Optional<String> refusal(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return Optional.of("encrypted");
    }
    return zip.canReadEntryData(entry)
        ? Optional.empty()
        : Optional.of("packed in a way not known here");
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
