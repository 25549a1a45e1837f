// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.Slice;

/** Cuts a file of lines into ranges at line ends. */
final class LineRanges {

  private static final int BUFFER_BYTES = 1 << 18;

  private LineRanges() {}

  /**
   * The ranges of {@code file}, each with the number of its first line: one pass that counts line
   * ends. A file of nothing but white space stays whole.
   *
   * @param in the bytes of the file
   * @param rangeBytes a range ends with the first line that brings it to so many bytes
   */
  static List<Slice> cut(InputFile file, InputStream in, long rangeBytes) throws IOException {
    List<Slice> ranges = new ArrayList<>();
    byte[] buffer = new byte[BUFFER_BYTES];
    long begin = 0;
    long firstLine = 1;
    long line = 1;
    long at = 0;
    boolean blank = true;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      for (int i = 0; i < n; i++) {
        byte b = buffer[i];
        at++;
        blank = blank && b >= 0 && b <= ' ';
        if (b == '\n') {
          line++;
          if (at - begin >= rangeBytes) {
            ranges.add(new Slice.Lines(file, begin, at, firstLine));
            begin = at;
            firstLine = line;
          }
        }
      }
    }
    if (at > begin) {
      ranges.add(new Slice.Lines(file, begin, at, firstLine));
    }
    return blank ? List.of(new Slice.Whole(file)) : ranges;
  }
}
