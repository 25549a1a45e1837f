// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.ingest.plan.PlanWork;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/**
 * Reads files into articles: {@link PlanWork} shares them out, a {@link UnitReader} reads each
 * unit.
 *
 * <p>Text files and web pages are an article each, JSON Lines an article a line, a WARC an article
 * for each page in it, plain, packed or in an archive. What cannot be read becomes a {@link
 * Reject}. See {@link org.newsbeam.ingest.store.FileListing} for the patterns.
 */
public final class ReadArticles extends PTransform<PBegin, ReadResult> {

  private final PlanWork plan;
  private final ReadSettings settings;

  private ReadArticles(PlanWork plan, ReadSettings settings) {
    this.plan = plan;
    this.settings = settings;
  }

  /** Reads the files that these patterns name, relative ones from the working directory on. */
  public static ReadArticles from(List<String> patterns, ReadSettings settings) {
    return from(patterns, Path.of("").toUri(), settings);
  }

  /** Reads the files that these patterns name, relative ones from {@code folder} on. */
  public static ReadArticles from(List<String> patterns, URI folder, ReadSettings settings) {
    return new ReadArticles(PlanWork.of(patterns, folder), settings);
  }

  /** With another size, in bytes as stored, that a unit of work should have. */
  public ReadArticles withWorkBytes(long bytes) {
    return new ReadArticles(plan.withWorkBytes(bytes), settings);
  }

  @Override
  public ReadResult expand(PBegin begin) {
    PCollectionTuple read =
        begin
            .apply("PlanWork", plan)
            .apply(
                "ReadUnits",
                ParDo.of(new ReadFn(settings))
                    .withOutputTags(
                        ReadResult.ARTICLES,
                        TupleTagList.of(ReadResult.REJECTS).and(ReadResult.RECORD_COUNTS)));
    return new ReadResult(read);
  }

  private static final class ReadFn extends DoFn<WorkUnit, Article> {

    private final ReadSettings settings;

    ReadFn(ReadSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void read(@Element WorkUnit unit, MultiOutputReceiver out) {
      UnitRecords read =
          UnitReader.of(settings)
              .read(
                  unit, out.get(ReadResult.ARTICLES)::output, out.get(ReadResult.REJECTS)::output);
      out.get(ReadResult.RECORD_COUNTS).output(read.records());
    }
  }
}
