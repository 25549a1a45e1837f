// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.entity.model.CrfNameFinder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * OpenNLP's name finder as it comes: its own features, its own training parameters, its own beam.
 * It is taught here, from the sentences it will read, with the names that our finder marks in them.
 * It would find names in other texts badly, but speed hardly depends on that: it depends on the
 * features of a token and on the number of types, which are those of our finder.
 */
@State(Scope.Benchmark)
public class OpenNlpRival {

  private NameFinderME finder;
  private EntityFinder entities;

  /** Trains the model. */
  @Setup
  public void train(TokenizedArticles articles) throws IOException {
    CrfNameFinder teacher = CrfNameFinder.shipped();
    List<NameSample> samples = new ArrayList<>();
    for (List<String[]> article : articles.all()) {
      List<Span[]> names = teacher.findAll(article);
      for (int s = 0; s < article.size(); s++) {
        samples.add(new NameSample(article.get(s), names.get(s), s == 0));
      }
    }
    TokenNameFinderModel model =
        NameFinderME.train(
            "eng",
            null,
            ObjectStreamUtils.createObjectStream(samples),
            TrainingParameters.defaultParams(),
            new TokenNameFinderFactory());
    finder = new NameFinderME(model);
    entities = new EntityFinder(List.of(new NameFinderME(model)));
  }

  /** The finder with all that we mend of its names, and the entities. */
  EntityFinder entities() {
    return entities;
  }

  NameFinderME finder() {
    return finder;
  }
}
