// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
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

  /** Chars. */
  private static final int LONGEST_DESCRIPTION = 1 << 16;

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
    try (WarcReader reader = new WarcReader(described(new Unclosed(in)))) {
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

  /**
   * The same file, whose first record says how long it is: a blank line ends it, while some writers
   * count other bytes.
   */
  private static InputStream described(InputStream in) throws IOException {
    String header = line(in);
    StringBuilder block = new StringBuilder();
    String line = line(in);
    while (!line.isBlank() && block.length() < LONGEST_DESCRIPTION) {
      block.append(line);
      line = line(in);
    }
    String told = header.strip().replaceFirst("\\d+$", Integer.toString(block.length()));
    String begin = told + "\n" + block + line;
    return new SequenceInputStream(new ByteArrayInputStream(begin.getBytes(ISO_8859_1)), in);
  }

  /** A line with its end. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && line.length() < LONGEST_DESCRIPTION; b = in.read()) {
      line.append((char) b);
      if (b == '\n') {
        break;
      }
    }
    return line.toString();
  }
}
