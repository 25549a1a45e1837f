// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.netpreserve.jwarc.WarcReader;
import org.newsbeam.ingest.bytes.Unclosed;
import org.newsbeam.ingest.record.FileHead;
import org.newsbeam.ingest.record.FormatSettings;
import org.newsbeam.ingest.record.RecordSink;
import org.newsbeam.ingest.record.StreamFormat;

/**
 * ARC, the format of the Internet Archive before WARC: an article for each web page, numbered from
 * 1. A damaged record ends the file.
 */
public record ArcFormat(FormatSettings settings) implements StreamFormat {

  /** Whether a file begins with the first record of one. */
  public static boolean recognises(FileHead head) {
    return head.startsWith("filedesc://");
  }

  @Override
  public String title() {
    return "ARC";
  }

  @Override
  public void read(InputStream in, RecordSink records) throws IOException {
    WarcPages pages = new WarcPages(settings.maxArticleBytes(), records);
    try (WarcReader reader = new WarcReader(new Unclosed(in))) {
      Iterator<org.netpreserve.jwarc.WarcRecord> all = reader.iterator();
      for (long number = 1; all.hasNext(); number++) {
        records.reach(number);
        pages.read(number, all.next()).run();
      }
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      records.rejectRest("bad-record", RecordSink.cause(e));
    }
    pages.rejectOthers();
  }
}
