// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.ingest.bytes.CompressionBombException;
import org.newsbeam.ingest.bytes.Packing;
import org.newsbeam.ingest.bytes.StoredBytes;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;

/**
 * Web ARChives, plain, with each record packed by itself, or packed as a whole: an article for each
 * web page that a server sent. The number of a record is the place of its first byte in the file,
 * counted from 1.
 */
public record WarcFormat(FormatSettings settings) implements ArticleFormat {

  private static final long LEAST_RANGE_BYTES = 1_000_000;

  private static final long MOST_RANGE_BYTES = 4_000_000;

  private static final int RANGES_A_FILE = 64;

  /** Whether a file begins with a record. */
  public static boolean recognises(FileHead head) {
    return head.startsWith("WARC/");
  }

  @Override
  public String title() {
    return "WARC";
  }

  /**
   * Records are found from anywhere in a file: its ranges need no look at its content. They follow
   * from its size alone, for each has a reject of its own for what is no web page, and rows must
   * not hang on the machine.
   */
  @Override
  public List<Slice> slices(OpenFile file, long bytes) throws IOException {
    return isPackedAsAWhole(file) ? List.of(new Slice.Whole(file.listed())) : ranges(file.listed());
  }

  static List<Slice> ranges(InputFile file) {
    long most = Math.min(MOST_RANGE_BYTES, file.bytes() / RANGES_A_FILE);
    long bytes = Math.max(LEAST_RANGE_BYTES, most);
    List<Slice> ranges = new ArrayList<>();
    for (long begin = 0; begin < file.bytes(); begin += bytes) {
      ranges.add(new Slice.Records(file, begin, Math.min(file.bytes(), begin + bytes)));
    }
    return ranges;
  }

  /** Members of gzip are found from anywhere, frames of other packings only one after the other. */
  private static boolean isPackedAsAWhole(OpenFile file) throws IOException {
    return file.isPacked() && !file.packing().equals(Optional.of(Packing.GZIP));
  }

  @Override
  public void read(OpenFile file, Slice slice, RecordSink records) throws IOException {
    if (isPackedAsAWhole(file)) {
      read(file.unpacked(), 0, Long.MAX_VALUE, settings.maxArticleBytes(), records);
      return;
    }
    try (InputStream in = file.stored(slice.begin())) {
      read(in, slice.begin(), slice.end(), settings.maxArticleBytes(), records);
    }
  }

  /**
   * Reads the records that begin in a range of a file.
   *
   * @param in the file as it is stored, from {@code begin} on
   * @param begin the first place at which a record may begin
   * @param end the first place at which none may
   */
  static void read(InputStream in, long begin, long end, int maxArticleBytes, RecordSink records)
      throws IOException {
    StoredBytes stored = new StoredBytes(in, begin);
    WarcPages pages = new WarcPages(maxArticleBytes, records);
    WarcRecords found = new WarcRecords(stored, begin > 0);
    while (goOn(found, records) && found.begin() < end) {
      long number = found.number();
      records.reach(number);
      try (InputStream record = found.open()) {
        Runnable telling = pages.read(number, record);
        found.finish(record);
        telling.run();
      } catch (FailedReadException e) {
        throw e;
      } catch (CompressionBombException e) {
        found.lose();
        records.reject(number, "compression-bomb", e.getMessage(), "");
      } catch (IOException e) {
        found.lose();
        if (found.isConfirmed()) {
          records.reject(number, "bad-record", RecordSink.cause(e), "");
        }
      }
    }
    pages.rejectOthers();
  }

  /** Goes to the next record, if there is one. */
  private static boolean goOn(WarcRecords found, RecordSink records) throws IOException {
    boolean more = found.next();
    if (found.stray() != WarcRecords.NONE) {
      String message = "what stands here belongs to no record: the length before it is wrong";
      records.reject(found.stray() + 1, "bad-record", message, "");
    }
    return more;
  }
}
