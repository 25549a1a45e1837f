// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PDone;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsbeam.coder.RecordCoder;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.parquet.WriteTable;

/** Writes the five tables whose rows are of one article each. */
final class WriteArticleTables extends PTransform<PCollection<AnnotatedArticle>, PDone> {

  private final OutputFolder output;

  private WriteArticleTables(OutputFolder output) {
    this.output = output;
  }

  static WriteArticleTables to(OutputFolder output) {
    return new WriteArticleTables(output);
  }

  @Override
  public PDone expand(PCollection<AnnotatedArticle> articles) {
    PCollectionTuple rows =
        articles.apply(
            "MakeRows",
            ParDo.of(new TablesFn())
                .withOutputTags(
                    TablesFn.ARTICLES,
                    TupleTagList.of(TablesFn.BLOCKS)
                        .and(TablesFn.MENTIONS)
                        .and(TablesFn.ENTITIES)
                        .and(TablesFn.QUOTES)));
    write(rows, TablesFn.ARTICLES, Table.ARTICLES);
    write(rows, TablesFn.BLOCKS, Table.BLOCKS);
    write(rows, TablesFn.MENTIONS, Table.MENTIONS);
    write(rows, TablesFn.ENTITIES, Table.ARTICLE_ENTITIES);
    write(rows, TablesFn.QUOTES, Table.QUOTES);
    return PDone.in(articles.getPipeline());
  }

  private <T> void write(PCollectionTuple rows, TupleTag<T> tag, Table<T> table) {
    rows.get(tag)
        .setCoder(RecordCoder.of(table.row()))
        .apply("Write_" + table.name(), WriteTable.of(table.in(output)));
  }
}
