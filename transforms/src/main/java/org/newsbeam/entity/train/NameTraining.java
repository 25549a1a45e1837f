// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.entity.feature.FeatureGroup;

/**
 * What a name model is learned from, and how.
 *
 * @param train the files to learn from, as {@link NameTrainer} describes them
 * @param dev a file to measure the model on, names by type, exact spans
 * @param clusters word classes, as {@code newsbeam train clusters} writes them; those of the model
 *     that is shipped if there are none
 * @param without the features to leave out
 */
public record NameTraining(
    List<TrainingFile> train,
    Optional<TrainingFile> dev,
    List<Path> clusters,
    Set<FeatureGroup> without) {

  /** Checks nothing, copies. */
  public NameTraining {
    train = List.copyOf(train);
    clusters = List.copyOf(clusters);
    without = Set.copyOf(without);
  }
}
