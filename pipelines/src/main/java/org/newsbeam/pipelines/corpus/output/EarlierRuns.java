// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.output;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * What earlier runs have read. A file is left to read if it is new, or has another size or was
 * changed at another time than when it was read last. Later runs know better than earlier ones.
 */
final class EarlierRuns {

  private final Map<String, InputRow> known;
  private final ReadSettings reading;

  private EarlierRuns(Map<String, InputRow> known, ReadSettings reading) {
    this.known = known;
    this.reading = reading;
  }

  /**
   * The runs in these folders, earlier ones first.
   *
   * @throws UsageException if one names its files in another way than {@code reading} does
   */
  static EarlierRuns of(List<OutputFolder> runs, ReadSettings reading) throws IOException {
    Map<String, InputRow> known = new HashMap<>();
    for (OutputFolder run : runs) {
      checkNames(run, reading);
      InputTable.read(run, row -> known.put(row.sourceUri(), row));
    }
    return new EarlierRuns(known, reading);
  }

  /** Names from two bases may agree, for a corpus may move; a path and a whole name never do. */
  private static void checkNames(OutputFolder run, ReadSettings reading) throws IOException {
    Object base = Manifest.of(run).options().get("base");
    if ((base == null) != (reading.base() == null)) {
      throw new UsageException(
          base == null
              ? "--since=" + run + " was read without --base; leave it out here too"
              : "--since=" + run + " was read with --base=" + base + "; say --base here too");
    }
  }

  /** Whether a file is left to read. */
  boolean leaves(InputFile file) {
    InputRow now = InputRow.of(file, reading);
    return !now.equals(known.get(now.sourceUri()));
  }
}
