// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.newsbeam.ingest.bytes.Unclosed;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.RecordSink;

/**
 * Archives of files, zip (WACZ is one) and tar, also packed: each file in one is read as if it lay
 * by itself, under the archive's source URI, {@code !/} and its name. Those that no folder would
 * show are passed over. An archive in an archive is a reject.
 *
 * @param inner tells the format of a file in the archive
 */
public record ArchiveFormat(FormatTeller inner) implements ArticleFormat {

  private static final String ZIP = "PK\3\4";
  private static final String EMPTY_ZIP = "PK\5\6";
  private static final String TAR = "ustar";
  private static final int TAR_PLACE = 257;

  /** Whether a file begins as an archive does; documents that are zip files are none. */
  public static boolean recognises(FileHead head) {
    boolean tar = head.startsAt(TAR_PLACE, TAR);
    boolean zip = head.startsWith(ZIP) || head.startsWith(EMPTY_ZIP);
    return tar || (zip && !isDocument(head));
  }

  private static boolean isDocument(FileHead head) {
    return head.startsAt(30, "mimetype")
        || head.start().contains("[Content_Types].xml")
        || head.isNamed("docx", "xlsx", "pptx", "odt", "ods", "epub");
  }

  @Override
  public String title() {
    return "archives (zip, tar)";
  }

  @Override
  public List<Slice> slices(OpenFile file, long bytes) throws IOException {
    if (!isZip(file)) {
      return List.of(new Slice.Whole(file.listed()));
    }
    try (ZipArchive zip = ZipArchive.open(file)) {
      return zip.slices(bytes);
    }
  }

  @Override
  public void read(OpenFile file, Slice slice, RecordSink records) throws IOException {
    ArchivedFiles files = new ArchivedFiles(inner, records);
    if (isZip(file)) {
      try (ZipArchive zip = ZipArchive.open(file)) {
        zip.read(slice, files);
      }
    } else {
      tar(file, files);
    }
    if (slice instanceof Slice.Whole && files.isEmpty()) {
      records.reject(RecordSink.WHOLE_FILE, "empty", "there is no file in the archive", "");
    }
  }

  private static boolean isZip(OpenFile file) throws IOException {
    return new String(file.head(), ISO_8859_1).startsWith("PK");
  }

  private static void tar(OpenFile file, ArchivedFiles files) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new Unclosed(file.unpacked()), "UTF-8")) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          InputStream in = new Unclosed(tar);
          files.read(
              entry.getName(),
              entry.getSize(),
              entry.getLastModifiedTime().toMillis(),
              Optional.empty(),
              () -> in);
        }
      }
    }
  }
}
