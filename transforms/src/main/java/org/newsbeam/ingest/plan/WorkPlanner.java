// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.newsbeam.ingest.bytes.Packing;
import org.newsbeam.ingest.file.FileOpener;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.OpenFile;
import org.newsbeam.ingest.file.Slice;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.format.FormatDetector;
import org.newsbeam.ingest.record.FormatSettings;

/**
 * Shares files out into units of work: neighbouring small files together, a large one in the slices
 * into which its format cuts it.
 */
public final class WorkPlanner {

  /** News text is compressed to about a quarter. */
  private static final int PACKING_RATIO = 4;

  /** A smaller file is one slice, whatever its format: it is not opened to find out. */
  private static final long LEAST_CUT_BYTES = 1_000_000;

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
    long weight = isPacked(file) ? file.bytes() * PACKING_RATIO : file.bytes();
    if (openBytes + weight > workBytes) {
      close();
    }
    List<Slice> slices =
        weight > workBytes || file.bytes() > LEAST_CUT_BYTES
            ? slices(file)
            : List.of(new Slice.Whole(file));
    if (weight > workBytes || slices.size() > 1) {
      close();
      slices.forEach(slice -> units.add(new WorkUnit(List.of(slice))));
    } else {
      open.addAll(slices);
      openBytes += weight;
    }
  }

  private static boolean isPacked(InputFile file) {
    return Packing.EXTENSIONS.contains(file.uri().substring(file.uri().lastIndexOf('.') + 1));
  }

  private void close() {
    if (!open.isEmpty()) {
      units.add(new WorkUnit(open));
      open.clear();
      openBytes = 0;
    }
  }

  private List<Slice> slices(InputFile listed) {
    try (OpenFile file = OpenFile.of(listed, opener)) {
      return FormatDetector.detect(file, FormatSettings.USUAL).slices(file, workBytes);
    } catch (IOException e) {
      // Whoever reads the file meets the same failure and says so.
      return List.of(new Slice.Whole(listed));
    }
  }
}
