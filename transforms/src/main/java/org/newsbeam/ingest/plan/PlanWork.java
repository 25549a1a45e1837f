// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.plan;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.store.StorageOpener;

/**
 * Lists files and shares them out into units of work of bounded size. One worker lists them; which
 * lines of a large file make a unit is found by many, for the file has to be read for that. Only
 * names of files and units travel between workers, and whoever gets a unit reads it, with a {@link
 * UnitReader}.
 */
public final class PlanWork extends PTransform<PBegin, PCollection<WorkUnit>> {

  private static final long MOST_WORK_BYTES = 4_000_000;

  private static final long LEAST_WORK_BYTES = 250_000;

  /** So many units a thread keep all busy to the end: none waits long for another's last. */
  private static final int UNITS_PER_PROCESSOR = 8;

  /** Neighbouring files that are planned in one place: so many, or about so many bytes. */
  private static final int BATCH_FILES = 1_000;

  private static final long BATCH_BYTES = 500_000_000;

  private final FileSource source;
  private final long workBytes;

  private PlanWork(FileSource source, long workBytes) {
    this.source = source;
    this.workBytes = workBytes;
  }

  /**
   * Plans the reading of the files that these patterns name when the pipeline runs.
   *
   * @param folder what relative patterns start from
   */
  public static PlanWork of(List<String> patterns, URI folder) {
    return new PlanWork(new FileSource.Patterns(patterns, folder), MOST_WORK_BYTES);
  }

  /**
   * Plans the reading of the very files of a list.
   *
   * @param folder where {@link InputLists#write} has written it
   */
  public static PlanWork ofList(String folder) {
    return new PlanWork(new FileSource.Written(folder), MOST_WORK_BYTES);
  }

  /** With units whose size, 250 kB to 4 MB, is fit for so many bytes of input. */
  public PlanWork withInputBytes(long bytes) {
    return withWorkBytes(workBytes(bytes, Runtime.getRuntime().availableProcessors()));
  }

  static long workBytes(long inputBytes, int processors) {
    long share = inputBytes / UNITS_PER_PROCESSOR / processors;
    return Math.max(LEAST_WORK_BYTES, Math.min(MOST_WORK_BYTES, share));
  }

  /** With another size, in bytes as stored, that a unit of work should have. */
  public PlanWork withWorkBytes(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("a unit of work must have at least a byte: " + bytes);
    }
    return new PlanWork(source, bytes);
  }

  @Override
  public PCollection<WorkUnit> expand(PBegin begin) {
    return begin
        .apply("Start", Impulse.create())
        .apply("ListFiles", ParDo.of(new ListFn(source)))
        .apply("ShareFiles", GroupByKey.create())
        .apply("PlanUnits", ParDo.of(new PlanFn(workBytes)))
        .apply("ShareUnits", GroupByKey.create())
        .apply("Units", Values.create())
        .apply("EachUnit", FlatMapElements.into(TypeDescriptor.of(WorkUnit.class)).via(u -> u));
  }

  private static final class ListFn extends DoFn<byte[], KV<Integer, InputFile>> {

    private final FileSource source;

    ListFn(FileSource source) {
      this.source = source;
    }

    @ProcessElement
    public void list(OutputReceiver<KV<Integer, InputFile>> listed) throws IOException {
      Batches batches = new Batches();
      source.forEach(file -> listed.output(KV.of(batches.next(file), file)));
    }
  }

  /** Numbers the places in which files are planned. */
  private static final class Batches {

    private int batch;
    private int files;
    private long bytes;

    int next(InputFile file) {
      if (files == BATCH_FILES || bytes >= BATCH_BYTES) {
        batch++;
        files = 0;
        bytes = 0;
      }
      files++;
      bytes += file.bytes();
      return batch;
    }
  }

  private static final class PlanFn
      extends DoFn<KV<Integer, Iterable<InputFile>>, KV<String, WorkUnit>> {

    private final long workBytes;

    PlanFn(long workBytes) {
      this.workBytes = workBytes;
    }

    @ProcessElement
    public void plan(
        @Element KV<Integer, Iterable<InputFile>> batch,
        OutputReceiver<KV<String, WorkUnit>> planned) {
      List<InputFile> files = new ArrayList<>();
      batch.getValue().forEach(files::add);
      files.sort(Comparator.comparing(InputFile::uri));
      int unit = 0;
      for (WorkUnit work : WorkPlanner.plan(files, workBytes, StorageOpener.create())) {
        planned.output(KV.of(batch.getKey() + "." + unit++, work));
      }
    }
  }
}
