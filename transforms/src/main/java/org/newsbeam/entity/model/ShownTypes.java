// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.crf.Labels;
import org.newsbeam.crf.Lattice;
import org.newsbeam.entity.text.NameTypes;
import org.newsbeam.model.EntityType;

/** The types of name that a model shows, of those that it learned, see {@link NameTypes}. */
final class ShownTypes {

  private static final int HIDDEN = -1;

  private final Labels labels;
  private final List<EntityType> shown = new ArrayList<>();
  private final int[] ofLearned;

  ShownTypes(Labels labels) {
    this.labels = labels;
    ofLearned = new int[labels.types().size()];
    for (int type = 0; type < ofLearned.length; type++) {
      Optional<EntityType> is = NameTypes.shown(EntityType.valueOf(labels.types().get(type)));
      if (is.isPresent() && !shown.contains(is.get())) {
        shown.add(is.get());
      }
      ofLearned[type] = is.map(shown::indexOf).orElse(HIDDEN);
    }
  }

  Labels labels() {
    return labels;
  }

  int size() {
    return shown.size();
  }

  EntityType type(int shown) {
    return this.shown.get(shown);
  }

  /** The number of the type of people, -1 if the model knows none. */
  int person() {
    return shown.indexOf(EntityType.PERSON);
  }

  boolean isShown(int learned) {
    return ofLearned[learned] != HIDDEN;
  }

  /** The number of the type that {@code learned} is shown as. */
  int shown(int learned) {
    return ofLearned[learned];
  }

  /** Whether the model mistakes this type for others; nationalities, dates and sums it knows. */
  boolean isOpen(int type) {
    return switch (shown.get(type)) {
      case PERSON, ORGANIZATION, LOCATION, FACILITY, MISC -> true;
      case NORP, DATE, MONEY -> false;
    };
  }

  /** The probability that just these words are a name, by shown type. */
  double[] probabilities(Lattice lattice, int begin, int end) {
    double[] sums = new double[shown.size()];
    for (int type = 0; type < ofLearned.length; type++) {
      if (ofLearned[type] != HIDDEN) {
        sums[ofLearned[type]] += lattice.probability(begin, end, type);
      }
    }
    return sums;
  }
}
