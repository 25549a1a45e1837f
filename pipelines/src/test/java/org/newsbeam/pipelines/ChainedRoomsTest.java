// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.clean.CleanArticles;
import org.newsbeam.credit.FindCredits;
import org.newsbeam.entity.FindEntities;
import org.newsbeam.ingest.ReadArticles;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.language.AnnotateLanguage;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.parquet.TableFiles;
import org.newsbeam.parquet.TableRows;
import org.newsbeam.pipelines.corpus.output.Table;
import org.newsbeam.quote.ExtractQuotes;
import org.newsbeam.table.ArticleTables;

/**
 * There are two compositions of the rooms: their transforms in a chain, for pipelines of one's own,
 * and the walk of one article that the program fuses. Both make the same rows.
 */
public class ChainedRoomsTest {

  @Rule public final TestPipeline pipeline = TestPipeline.create();
  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void theRoomsInAChainMakeTheRowsOfARun() throws IOException {
    String input = "testdata/articles/**";
    String output = temporary.getRoot() + "/out";
    CommandRun.whole(
        "run", "--input=" + input, "--output=" + output, "--base=.", "--outletFromFolder");

    ReadSettings settings = ReadSettings.usual().withBase(".").withOutletFromFolder(true);
    PCollection<AnnotatedArticle> annotated =
        pipeline
            .apply(ReadArticles.from(List.of(input), settings))
            .articles()
            .apply(CleanArticles.create())
            .apply(AnnotateLanguage.create())
            .apply(FindEntities.create())
            .apply(ExtractQuotes.create())
            .apply(FindCredits.create());

    assertRows(annotated, output, Table.ARTICLES, tables -> List.of(tables.article()));
    assertRows(annotated, output, Table.BLOCKS, ArticleTables::blocks);
    assertRows(annotated, output, Table.MENTIONS, ArticleTables::mentions);
    assertRows(annotated, output, Table.ARTICLE_ENTITIES, ArticleTables::entities);
    assertRows(annotated, output, Table.QUOTES, ArticleTables::quotes);
    pipeline.run();
  }

  private static <T> void assertRows(
      PCollection<AnnotatedArticle> annotated,
      String output,
      Table<T> table,
      SerializableFunction<ArticleTables, List<T>> rows)
      throws IOException {
    PCollection<T> made =
        annotated.apply(
            table.name(),
            FlatMapElements.into(TypeDescriptor.of(table.row()))
                .via(article -> rows.apply(ArticleTables.of(article))));
    PAssert.that(table.name(), made).containsInAnyOrder(written(output, table));
  }

  private static <T> List<T> written(String output, Table<T> table) throws IOException {
    List<T> written = new ArrayList<>();
    String file = output + "/" + table.name() + "/" + TableFiles.ONLY;
    try (TableRows<T> rows = TableFiles.read(file, table.row())) {
      rows.forEachRemaining(written::add);
    }
    return written;
  }
}
