// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * Lists files and shares them out into units of work of bounded size. Only the units travel between
 * workers, one key each, and whoever gets a unit reads it, with a {@link UnitReader}.
 */
public final class PlanWork extends PTransform<PBegin, PCollection<WorkUnit>> {

  private static final long DEFAULT_WORK_BYTES = 4_000_000;

  private final List<String> patterns;
  private final URI baseFolder;
  private final long workBytes;
  private final SerializableFunction<InputFile, Boolean> wanted;

  private PlanWork(
      List<String> patterns,
      URI baseFolder,
      long workBytes,
      SerializableFunction<InputFile, Boolean> wanted) {
    this.patterns = List.copyOf(patterns);
    this.baseFolder = baseFolder;
    this.workBytes = workBytes;
    this.wanted = wanted;
  }

  /** Plans the reading of the files that these patterns name, as seen from {@code baseFolder}. */
  public static PlanWork of(List<String> patterns, URI baseFolder) {
    return new PlanWork(patterns, baseFolder, DEFAULT_WORK_BYTES, file -> true);
  }

  /** With another size, in bytes as stored, that a unit of work should have. */
  public PlanWork withWorkBytes(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("a unit of work must have at least a byte: " + bytes);
    }
    return new PlanWork(patterns, baseFolder, bytes, wanted);
  }

  /** With only those of the files. */
  public PlanWork withFiles(SerializableFunction<InputFile, Boolean> those) {
    return new PlanWork(patterns, baseFolder, workBytes, those);
  }

  @Override
  public PCollection<WorkUnit> expand(PBegin begin) {
    return begin
        .apply("Start", Impulse.create())
        .apply("PlanUnits", ParDo.of(new PlanFn(patterns, baseFolder, workBytes, wanted)))
        .apply("ShareUnits", GroupByKey.create())
        .apply("Units", Values.create())
        .apply("EachUnit", FlatMapElements.into(TypeDescriptor.of(WorkUnit.class)).via(u -> u));
  }

  private static final class PlanFn extends DoFn<byte[], KV<Integer, WorkUnit>> {

    private final List<String> patterns;
    private final URI baseFolder;
    private final long workBytes;
    private final SerializableFunction<InputFile, Boolean> wanted;

    PlanFn(
        List<String> patterns,
        URI baseFolder,
        long workBytes,
        SerializableFunction<InputFile, Boolean> wanted) {
      this.patterns = patterns;
      this.baseFolder = baseFolder;
      this.workBytes = workBytes;
      this.wanted = wanted;
    }

    @ProcessElement
    public void plan(OutputReceiver<KV<Integer, WorkUnit>> planned) throws IOException {
      List<InputFile> files =
          FileListing.list(patterns, Path.of(baseFolder)).stream().filter(wanted::apply).toList();
      List<WorkUnit> units = WorkPlanner.plan(files, workBytes, FileOpener.create());
      for (int i = 0; i < units.size(); i++) {
        planned.output(KV.of(i, units.get(i)));
      }
    }
  }
}
