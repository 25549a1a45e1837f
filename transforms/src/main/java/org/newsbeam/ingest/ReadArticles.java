// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.Impulse;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PBegin;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/**
 * Reads files into articles. The files are listed and shared out into units of work of bounded
 * size; only the units travel between workers, one key each, and whoever gets a unit reads it.
 *
 * <p>Text files are an article each, JSON Lines an article a line, plain or packed with gzip. What
 * cannot be read becomes a {@link Reject}. See {@link FileListing} for the patterns.
 */
public final class ReadArticles extends PTransform<PBegin, ReadResult> {

  /** The largest size, in bytes unpacked, that the largest article may be given. */
  public static final long MAX_ARTICLE_BYTES = 1_000_000_000;

  private static final long DEFAULT_MAX_ARTICLE_BYTES = 10_000_000;
  private static final long DEFAULT_WORK_BYTES = 4_000_000;

  private final List<String> patterns;
  private final URI baseFolder;
  private final long maxArticleBytes;
  private final long workBytes;
  private final boolean outletFromFolder;

  private ReadArticles(
      List<String> patterns,
      URI baseFolder,
      long maxArticleBytes,
      long workBytes,
      boolean outletFromFolder) {
    this.patterns = List.copyOf(patterns);
    this.baseFolder = requireNonNull(baseFolder, "baseFolder");
    this.maxArticleBytes = maxArticleBytes;
    this.workBytes = workBytes;
    this.outletFromFolder = outletFromFolder;
  }

  /** Reads the files that these patterns name, as seen from the current folder. */
  public static ReadArticles from(List<String> patterns) {
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("no pattern names the files to be read");
    }
    URI here = Path.of("").toUri();
    return new ReadArticles(patterns, here, DEFAULT_MAX_ARTICLE_BYTES, DEFAULT_WORK_BYTES, false);
  }

  /** With another folder that relative patterns start from and source URIs are relative to. */
  public ReadArticles withBaseFolder(Path folder) {
    return new ReadArticles(patterns, folder.toUri(), maxArticleBytes, workBytes, outletFromFolder);
  }

  /** With another size, in bytes unpacked, above which an article is rejected. */
  public ReadArticles withMaxArticleBytes(long bytes) {
    if (bytes < 1 || bytes > MAX_ARTICLE_BYTES) {
      throw new IllegalArgumentException(
          "the largest article must have 1 to " + MAX_ARTICLE_BYTES + " bytes: " + bytes);
    }
    return new ReadArticles(patterns, baseFolder, bytes, workBytes, outletFromFolder);
  }

  /** With another size, in bytes as stored, that a unit of work should have. */
  public ReadArticles withWorkBytes(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("a unit of work must have at least a byte: " + bytes);
    }
    return new ReadArticles(patterns, baseFolder, maxArticleBytes, bytes, outletFromFolder);
  }

  /** Whether an article whose input names no outlet gets the name of its folder as its outlet. */
  public ReadArticles withOutletFromFolder(boolean wanted) {
    return new ReadArticles(patterns, baseFolder, maxArticleBytes, workBytes, wanted);
  }

  @Override
  public ReadResult expand(PBegin begin) {
    PCollectionTuple read =
        begin
            .apply("Start", Impulse.create())
            .apply("PlanWork", ParDo.of(new PlanFn(patterns, baseFolder, workBytes)))
            .apply("ShareWork", GroupByKey.create())
            .apply(
                "ReadUnits",
                ParDo.of(new ReadFn(baseFolder, (int) maxArticleBytes, outletFromFolder))
                    .withOutputTags(
                        ReadResult.ARTICLES,
                        TupleTagList.of(ReadResult.REJECTS).and(ReadResult.RECORD_COUNTS)));
    return new ReadResult(read);
  }

  private static final class PlanFn extends DoFn<byte[], KV<Integer, WorkUnit>> {

    private final List<String> patterns;
    private final URI baseFolder;
    private final long workBytes;

    PlanFn(List<String> patterns, URI baseFolder, long workBytes) {
      this.patterns = patterns;
      this.baseFolder = baseFolder;
      this.workBytes = workBytes;
    }

    @ProcessElement
    public void plan(OutputReceiver<KV<Integer, WorkUnit>> planned) throws IOException {
      List<InputFile> files = FileListing.list(patterns, Path.of(baseFolder));
      List<WorkUnit> units = WorkPlanner.plan(files, workBytes, FileOpener.create());
      for (int i = 0; i < units.size(); i++) {
        planned.output(KV.of(i, units.get(i)));
      }
    }
  }

  private static final class ReadFn extends DoFn<KV<Integer, Iterable<WorkUnit>>, Article> {

    private final Counter bytesRead = Metrics.counter(ReadArticles.class, "bytesRead");
    private final URI baseFolder;
    private final int maxArticleBytes;
    private final boolean outletFromFolder;

    ReadFn(URI baseFolder, int maxArticleBytes, boolean outletFromFolder) {
      this.baseFolder = baseFolder;
      this.maxArticleBytes = maxArticleBytes;
      this.outletFromFolder = outletFromFolder;
    }

    @ProcessElement
    public void read(@Element KV<Integer, Iterable<WorkUnit>> numbered, MultiOutputReceiver out) {
      SourceUri names = SourceUri.below(Path.of(baseFolder));
      UnitReader reader = new UnitReader(names, maxArticleBytes, FileOpener.create());
      OutputReceiver<Article> articles = out.get(ReadResult.ARTICLES);
      for (WorkUnit unit : numbered.getValue()) {
        long records =
            reader.read(
                unit,
                article ->
                    articles.output(outletFromFolder ? FolderOutlet.named(article) : article),
                out.get(ReadResult.REJECTS)::output);
        out.get(ReadResult.RECORD_COUNTS).output(records);
        bytesRead.inc(unit.bytes());
      }
    }
  }
}
