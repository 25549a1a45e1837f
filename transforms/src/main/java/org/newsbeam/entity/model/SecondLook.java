// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.crf.Labels.LabelledSpan;
import org.newsbeam.crf.Lattice;
import org.newsbeam.entity.feature.NameReading;
import org.newsbeam.model.Cancellation;

/**
 * Reads an article sentence by sentence, then once more with what its names say together: a name
 * has the type that is most probable over all its places.
 */
final class SecondLook {

  /** What a name's own place counts more than another place of the same name. */
  private static final double OWN = 1;

  /** A name that was found. */
  record Found(int begin, int end, int type, double probability) {}

  private final NameDecoder decoder;
  private final ShownTypes types;
  private final Lattice lattice;
  private final NameReading reading;
  private final List<ScoredWord[]> sentences;
  private final List<List<LabelledSpan>> spans = new ArrayList<>();
  private final List<List<double[]>> byType = new ArrayList<>();
  private final NameVotes votes;

  /** A look at the {@code sentences} that {@code reading} holds. */
  SecondLook(
      NameDecoder decoder,
      ShownTypes types,
      Lattice lattice,
      NameReading reading,
      List<ScoredWord[]> sentences) {
    this.decoder = decoder;
    this.types = types;
    this.lattice = lattice;
    this.reading = reading;
    this.sentences = sentences;
    votes = new NameVotes(types.size(), types.person());
  }

  /** The names in each sentence. */
  List<List<Found>> names() {
    for (int s = 0; s < sentences.size(); s++) {
      firstLook(s);
    }
    List<List<Found>> names = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      names.add(again(s));
    }
    return names;
  }

  private void firstLook(int s) {
    Cancellation.check();
    ScoredWord[] words = sentences.get(s);
    decoder.score(words, reading, s, lattice);
    List<LabelledSpan> found = new ArrayList<>();
    List<double[]> probabilities = new ArrayList<>();
    for (LabelledSpan span : types.labels().spans(lattice.best())) {
      if (types.isShown(span.type())) {
        found.add(span);
        double[] of = types.probabilities(lattice, span.begin(), span.end());
        probabilities.add(of);
        votes.add(words, span.begin(), span.end(), of);
      }
    }
    spans.add(found);
    byType.add(probabilities);
  }

  private List<Found> again(int s) {
    List<Found> names = new ArrayList<>();
    for (int n = 0; n < spans.get(s).size(); n++) {
      names.add(typed(sentences.get(s), spans.get(s).get(n), byType.get(s).get(n)));
    }
    return names;
  }

  private Found typed(ScoredWord[] words, LabelledSpan span, double[] own) {
    int shown = types.shown(span.type());
    if (!types.isOpen(shown)) {
      return new Found(span.begin(), span.end(), shown, own[shown]);
    }
    double[] all = votes.of(words, span.begin(), span.end());
    int best = best(all, own);
    double sum = 0;
    double ofBest = all[best] + OWN * own[best];
    double total = 0;
    for (int t = 0; t < own.length; t++) {
      sum += own[t];
      total += all[t] + OWN * own[t];
    }
    return new Found(span.begin(), span.end(), best, sum * ofBest / total);
  }

  private int best(double[] all, double[] own) {
    int best = -1;
    for (int t = 0; t < all.length; t++) {
      if (types.isOpen(t) && (best < 0 || all[t] + OWN * own[t] > all[best] + OWN * own[best])) {
        best = t;
      }
    }
    return best;
  }
}
