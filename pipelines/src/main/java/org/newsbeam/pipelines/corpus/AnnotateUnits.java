// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.jspecify.annotations.Nullable;
import org.newsbeam.aggregate.digest.ArticleDigest;
import org.newsbeam.coder.RecordCoder;
import org.newsbeam.coder.pack.Gather;
import org.newsbeam.coder.pack.Packed;
import org.newsbeam.ingest.file.WorkUnit;
import org.newsbeam.model.repeat.RepeatedRows;
import org.newsbeam.model.repeat.SharedLine;
import org.newsbeam.parquet.MergeParts;
import org.newsbeam.parquet.TableFile;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.Table;

/**
 * From units of work to the article tables. What comes out is what the corpus tables need of each
 * article, the files of these tables and the count of records.
 */
final class AnnotateUnits extends PTransform<PCollection<WorkUnit>, PCollectionTuple> {

  /** Of each article what {@link #digests} reads. */
  static final TupleTag<byte[]> DIGESTS = new TupleTag<>() {};

  private final AnnotateSettings settings;
  private final OutputFolder output;

  private final @Nullable PCollectionView<Iterable<SharedLine>> sharedLines;

  private final @Nullable PCollectionView<Iterable<RepeatedRows>> repeated;

  private AnnotateUnits(
      AnnotateSettings settings,
      OutputFolder output,
      @Nullable PCollectionView<Iterable<SharedLine>> sharedLines,
      @Nullable PCollectionView<Iterable<RepeatedRows>> repeated) {
    this.settings = settings;
    this.output = output;
    this.sharedLines = sharedLines;
    this.repeated = repeated;
  }

  static AnnotateUnits to(OutputFolder output, AnnotateSettings settings) {
    return new AnnotateUnits(settings, output, null, null);
  }

  /** With the lines that many articles of an outlet share, which are boilerplate. */
  AnnotateUnits withSharedLines(PCollectionView<Iterable<SharedLine>> lines) {
    return new AnnotateUnits(settings, output, lines, repeated);
  }

  /** With the rows of earlier runs' tables whose articles are read elsewhere too. */
  AnnotateUnits withRepeated(PCollectionView<Iterable<RepeatedRows>> rows) {
    return new AnnotateUnits(settings, output, sharedLines, rows);
  }

  /** What the corpus tables need of each article; called once. */
  static Packed<ArticleDigest> digests(PCollectionTuple annotated) {
    return Packed.of(annotated.get(DIGESTS), AnnotateUnitsFn.DIGEST)
        .apply("GatherDigests", Gather.create());
  }

  @Override
  public PCollectionTuple expand(PCollection<WorkUnit> units) {
    Map<String, TupleTag<TableFile>> tags = new HashMap<>();
    TupleTagList parts = TupleTagList.of(FinishRun.RECORDS);
    for (Table<?> table : Table.OF_ARTICLES) {
      TupleTag<TableFile> tag = new TupleTag<>(table.name());
      tags.put(table.name(), tag);
      parts = parts.and(tag);
    }
    PCollectionTuple done =
        units.apply(
            "AnnotateAndWrite",
            ParDo.of(new AnnotateUnitsFn(settings, output, tags, sharedLines, repeated))
                .withSideInputs(Stream.of(sharedLines, repeated).filter(Objects::nonNull).toList())
                .withOutputTags(DIGESTS, parts));
    PCollectionList<TableFile> files = PCollectionList.empty(units.getPipeline());
    for (Table<?> table : Table.OF_ARTICLES) {
      files =
          files.and(
              done.get(tags.get(table.name()))
                  .setCoder(RecordCoder.of(TableFile.class))
                  .apply("Merge" + table.row().getSimpleName(), MergeParts.of(output.spec(table))));
    }
    return PCollectionTuple.of(DIGESTS, done.get(DIGESTS).setCoder(ByteArrayCoder.of()))
        .and(FinishRun.RECORDS, done.get(FinishRun.RECORDS).setCoder(RecordCoder.of(Records.class)))
        .and(FinishRun.FILES, files.apply("ArticleFiles", Flatten.pCollections()));
  }
}
