// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.newsbeam.entity.model.Calibration;
import org.newsbeam.entity.model.CrfNameFinder;
import org.newsbeam.entity.model.NameDecoder;
import org.newsbeam.entity.text.NameTypes;
import org.newsbeam.model.EntityType;

/** What a model said of the names that it found, and which of them were names. */
final class Reliability {

  private final List<Double> probabilities = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  private Reliability() {}

  /** What it says of the names in {@code articles}, of the types that are marked there. */
  static Reliability of(NameDecoder decoder, List<TrainingArticle> articles) {
    Reliability reliability = new Reliability();
    CrfNameFinder finder = new CrfNameFinder(decoder);
    for (TrainingArticle article : articles) {
      List<String[]> words = article.sentences().stream().map(NameSample::getSentence).toList();
      List<Span[]> found = finder.findAll(words);
      for (int s = 0; s < found.size(); s++) {
        reliability.add(found.get(s), article.sentences().get(s).getNames(), article.types());
      }
    }
    return reliability;
  }

  private void add(Span[] found, Span[] wanted, Set<String> types) {
    for (Span name : found) {
      if (types.contains(name.getType())) {
        probabilities.add(name.getProb());
        right.add(Arrays.stream(wanted).anyMatch(w -> isSame(name, w)));
      }
    }
  }

  private static boolean isSame(Span found, Span wanted) {
    return found.getStart() == wanted.getStart()
        && found.getEnd() == wanted.getEnd()
        && NameTypes.shown(EntityType.valueOf(wanted.getType()))
            .map(type -> type.name().equals(found.getType()))
            .orElse(false);
  }

  Calibration calibration() {
    double[] said = probabilities.stream().mapToDouble(Double::doubleValue).toArray();
    boolean[] is = new boolean[said.length];
    for (int i = 0; i < is.length; i++) {
      is[i] = right.get(i);
    }
    return said.length == 0 ? Calibration.NONE : Calibration.fit(said, is);
  }
}
