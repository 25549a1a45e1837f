// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TupleTag;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.pipelines.corpus.article.FailureCount;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.corpus.output.Table;

/**
 * The last step of a pipeline: when all files are in place it counts, reconciles and says success.
 * It belongs to the pipeline so that a run ends itself, whether or not anybody waits for it.
 */
final class FinishRun extends PTransform<PCollectionTuple, PDone> {

  /** The files of all tables, as they were moved into place. */
  static final TupleTag<TableFile> FILES = new TupleTag<>() {};

  /** What was read; of a summary nothing. */
  static final TupleTag<Records> RECORDS = new TupleTag<>() {};

  private final RunClaim claim;
  private final String draft;
  private final List<String> tables;
  private final int maxFailures;

  /** How the files that were read are named; null if none were. */
  private final @Nullable ReadSettings reading;

  private FinishRun(
      RunClaim claim,
      String draft,
      List<String> tables,
      int maxFailures,
      @Nullable ReadSettings reading) {
    this.claim = claim;
    this.draft = draft;
    this.tables = tables;
    this.maxFailures = maxFailures;
    this.reading = reading;
  }

  /** With the table of the files that were read, named as {@code settings} say. */
  FinishRun withInputs(ReadSettings settings) {
    return new FinishRun(claim, draft, tables, maxFailures, settings);
  }

  /**
   * Ends the run that holds {@code claim}.
   *
   * @param draft its manifest, without what only its end can tell
   * @param tables what it writes
   * @param maxFailures of how many articles the annotation may have failed
   */
  static FinishRun of(RunClaim claim, Manifest draft, List<Table<?>> tables, int maxFailures) {
    try {
      List<String> names = new ArrayList<>();
      tables.forEach(table -> names.add(table.name()));
      return new FinishRun(claim, draft.json(), names, maxFailures, null);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a manifest that is no JSON", e);
    }
  }

  @Override
  public PDone expand(PCollectionTuple written) {
    KeyedPCollectionTuple.of(FILES, written.get(FILES).apply("FilesOfRun", WithKeys.of(0)))
        .and(RECORDS, written.get(RECORDS).apply("RecordsOfRun", WithKeys.of(0)))
        .apply("AllWritten", CoGroupByKey.create())
        .apply("SaySuccess", ParDo.of(new FinishFn(this)));
    return PDone.in(written.getPipeline());
  }

  private static final class FinishFn extends DoFn<KV<Integer, CoGbkResult>, Void> {

    private final RunEnd end;
    private final String draft;
    private final int maxFailures;

    FinishFn(FinishRun run) {
      this.end = new RunEnd(run.claim, run.tables, run.reading);
      this.draft = run.draft;
      this.maxFailures = run.maxFailures;
    }

    @ProcessElement
    public void finish(@Element KV<Integer, CoGbkResult> written) throws IOException {
      Records read = Records.sum(written.getValue().getAll(RECORDS));
      FailureCount.check(read.failed(), maxFailures, null);
      end.finish(Manifest.parse(draft), written.getValue().getAll(FILES), read);
    }
  }
}
