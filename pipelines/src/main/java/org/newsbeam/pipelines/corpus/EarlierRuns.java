// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.InputFile;
import org.newsbeam.ingest.ReadSettings;

/**
 * Tells the files that no earlier run has read as they are now: one is new, or has another size or
 * was changed at another time than when it was read last. Later runs know better than earlier ones.
 */
public final class EarlierRuns implements SerializableFunction<InputFile, Boolean> {

  private final List<String> runs;
  private final ReadSettings reading;
  private transient @Nullable Map<String, InputRow> known;

  private EarlierRuns(List<String> runs, ReadSettings reading) {
    this.runs = runs;
    this.reading = reading;
  }

  /** The runs in these folders, earlier ones first. */
  public static EarlierRuns of(List<OutputFolder> runs, ReadSettings reading) {
    return new EarlierRuns(runs.stream().map(run -> run.absolute().toString()).toList(), reading);
  }

  @Override
  public Boolean apply(InputFile file) {
    if (known == null) {
      known = read();
    }
    InputRow now = InputRow.of(file, reading);
    return !now.equals(known.get(now.sourceUri()));
  }

  private Map<String, InputRow> read() {
    Map<String, InputRow> files = new HashMap<>();
    for (String run : runs) {
      try {
        InputTable.read(new OutputFolder(run), row -> files.put(row.sourceUri(), row));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the inputs of " + run, e);
      }
    }
    return files;
  }
}
