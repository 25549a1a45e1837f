// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import org.newsbeam.ingest.bytes.CompressionBombException;
import org.newsbeam.ingest.bytes.StoredBytes;
import org.newsbeam.ingest.guard.FailedReadException;
import org.newsbeam.ingest.record.ArticleFormat;
import org.newsbeam.ingest.record.RecordSink;

/**
 * Web ARChives, plain or with each record packed by itself: an article for each web page that a
 * server sent. The number of a record is the place of its first byte in the file, counted from 1.
 */
public final class WarcFormat implements ArticleFormat {

  @Override
  public String title() {
    return "WARC";
  }

  @Override
  public void read(InputStream in, int maxArticleBytes, RecordSink records) throws IOException {
    read(in, 0, Long.MAX_VALUE, maxArticleBytes, records);
  }

  /**
   * Reads the records that begin in a range of a file.
   *
   * @param in the file as it is stored, from {@code begin} on
   * @param begin the first place at which a record may begin
   * @param end the first place at which none may
   */
  public static void read(
      InputStream in, long begin, long end, int maxArticleBytes, RecordSink records)
      throws IOException {
    StoredBytes stored = new StoredBytes(in, begin);
    WarcPages pages = new WarcPages(maxArticleBytes, records);
    WarcRecords found = new WarcRecords(stored, begin > 0);
    while (goOn(found, records) && stored.place() < end) {
      long number = stored.place() + 1;
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
