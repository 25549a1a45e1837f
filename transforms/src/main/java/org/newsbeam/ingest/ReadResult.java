// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import java.util.Map;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PInput;
import org.apache.beam.sdk.values.POutput;
import org.apache.beam.sdk.values.PValue;
import org.apache.beam.sdk.values.TupleTag;
import org.newsbeam.model.Article;
import org.newsbeam.model.Reject;

/** What {@link ReadArticles} read. */
public final class ReadResult implements POutput {

  static final TupleTag<Article> ARTICLES = new TupleTag<>() {};
  static final TupleTag<Reject> REJECTS = new TupleTag<>() {};
  static final TupleTag<Long> RECORD_COUNTS = new TupleTag<>() {};

  private final PCollectionTuple read;

  ReadResult(PCollectionTuple read) {
    this.read = read;
  }

  /** The articles. */
  public PCollection<Article> articles() {
    return read.get(ARTICLES);
  }

  /** What could not be read. */
  public PCollection<Reject> rejects() {
    return read.get(REJECTS);
  }

  /** One number a unit of work: how many records it held, articles and rejects together. */
  public PCollection<Long> recordCounts() {
    return read.get(RECORD_COUNTS);
  }

  @Override
  public Pipeline getPipeline() {
    return read.getPipeline();
  }

  @Override
  public Map<TupleTag<?>, PValue> expand() {
    return read.expand();
  }

  @Override
  public void finishSpecifyingOutput(
      String transformName, PInput input, PTransform<?, ?> transform) {
    read.finishSpecifyingOutput(transformName, input, transform);
  }
}
