// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.clean.SharedLines;
import org.newsbeam.entity.file.AliasFile;
import org.newsbeam.entity.file.NameModelFile;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.language.Engine;
import org.newsbeam.pipelines.corpus.article.ArticleAnnotator;

/**
 * What a run is asked to do.
 *
 * @param reading how articles are read
 * @param nameModels what finds the names; the model that is shipped if there are none
 * @param aliases what the user knows of names; null if nothing
 * @param engine whose code reads the models of sentences and tags
 * @param failures what is borne before the run gives up
 * @param boilerplate how boilerplate is told
 * @param countCredits whether names in bylines, credits, prompts and boilerplate count
 * @param aggregation how their corpus tables are made
 */
public record AnnotateSettings(
    ReadSettings reading,
    List<NameModelFile> nameModels,
    @Nullable AliasFile aliases,
    Engine engine,
    FailureLimits failures,
    Boilerplate boilerplate,
    boolean countCredits,
    AggregateSettings aggregation)
    implements Serializable {

  public AnnotateSettings {
    nameModels = List.copyOf(nameModels);
  }

  /** What annotates articles so, for one thread; {@code shared} lines are boilerplate. */
  ArticleAnnotator annotator(SharedLines shared) {
    return new ArticleAnnotator(nameModels, aliases, engine, shared, countCredits);
  }
}
