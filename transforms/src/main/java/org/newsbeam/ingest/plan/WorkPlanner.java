// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.format.Input;
import org.newsbeam.ingest.json.JsonLines;
import org.newsbeam.ingest.json.LineRanges;
import org.newsbeam.ingest.parquet.ParquetFormat;
import org.newsbeam.ingest.record.JsonPaths;
import org.newsbeam.ingest.warc.WarcFormat;

/**
 * Shares files out into units of work: neighbouring small files together, a large JSON Lines file
 * in ranges of lines, a large Parquet file in its row groups, any other large file by itself.
 */
public final class WorkPlanner {

  /** News text is compressed to about a quarter. */
  private static final int GZIP_RATIO = 4;

  private static final long LEAST_RANGE_BYTES = 1_000_000;

  private static final long MOST_RANGE_BYTES = 4_000_000;

  private static final int RANGES_A_FILE = 64;

  private final long workBytes;
  private final FileOpener opener;
  private final List<WorkUnit> units = new ArrayList<>();
  private final List<Slice> open = new ArrayList<>();
  private long openBytes;

  private WorkPlanner(long workBytes, FileOpener opener) {
    this.workBytes = workBytes;
    this.opener = opener;
  }

  /**
   * The units of work for {@code files}, in their order.
   *
   * @param workBytes about how many bytes a unit has
   */
  public static List<WorkUnit> plan(List<InputFile> files, long workBytes, FileOpener opener) {
    WorkPlanner planner = new WorkPlanner(workBytes, opener);
    files.forEach(planner::add);
    planner.close();
    return planner.units;
  }

  private void add(InputFile file) {
    long weight = file.uri().endsWith(".gz") ? file.bytes() * GZIP_RATIO : file.bytes();
    if (openBytes + weight > workBytes) {
      close();
    }
    if (weight > workBytes || isWarc(file)) {
      close();
      slices(file).forEach(slice -> units.add(new WorkUnit(List.of(slice))));
    } else {
      open.add(Slice.whole(file));
      openBytes += weight;
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      units.add(new WorkUnit(open));
      open.clear();
      openBytes = 0;
    }
  }

  private List<Slice> slices(InputFile file) {
    try (Input input = Input.open(opener, file.uri(), JsonPaths.STANDARD)) {
      if (input.format() instanceof WarcFormat) {
        return records(file);
      }
      if (input.format() instanceof ParquetFormat && !input.isCompressed()) {
        return ParquetFormat.cut(file, opener);
      }
      return input.isCompressed() || !(input.format() instanceof JsonLines)
          ? List.of(Slice.whole(file))
          : LineRanges.cut(file, input.stream(), workBytes);
    } catch (IOException e) {
      // Whoever reads the file meets the same failure and says so.
      return List.of(Slice.whole(file));
    }
  }

  /**
   * Records of a WARC are found from anywhere in it: its ranges need no look at its content. They
   * follow from its size alone, for each has a reject of its own for what is no web page, and rows
   * must not hang on the machine.
   */
  public static List<Slice> records(InputFile file) {
    long most = Math.min(MOST_RANGE_BYTES, file.bytes() / RANGES_A_FILE);
    long bytes = Math.max(LEAST_RANGE_BYTES, most);
    List<Slice> ranges = new ArrayList<>();
    for (long begin = 0; begin < file.bytes(); begin += bytes) {
      long end = Math.min(file.bytes(), begin + bytes);
      ranges.add(Slice.records(file, begin, end));
    }
    return ranges;
  }

  private static boolean isWarc(InputFile file) {
    return file.uri().endsWith(".warc") || file.uri().endsWith(".warc.gz");
  }
}
