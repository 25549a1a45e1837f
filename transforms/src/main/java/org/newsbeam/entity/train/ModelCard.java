// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.newsbeam.crf.CrfSettings;
import org.newsbeam.entity.feature.FeatureGroup;
import org.newsbeam.entity.model.NameModel;

/** What a name model was made of, for whoever finds the file: no clock, no paths. */
final class ModelCard {

  /** A file that was learned from. */
  record Source(String file, int articles, int sentences, long words, String types) {

    static Source of(String file, List<TrainingArticle> articles) {
      TreeSet<String> types = new TreeSet<>();
      articles.forEach(article -> types.addAll(article.types()));
      return new Source(
          file,
          articles.size(),
          articles.stream().mapToInt(a -> a.sentences().size()).sum(),
          articles.stream()
              .flatMap(a -> a.sentences().stream())
              .mapToLong(s -> s.getSentence().length)
              .sum(),
          String.join(", ", types));
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "%s: %,d articles, %,d sentences, %,d words; %s",
          file,
          articles,
          sentences,
          words,
          types);
    }
  }

  private ModelCard() {}

  static String of(
      List<Source> sources,
      NameTraining training,
      CrfSettings settings,
      NameModel model,
      Optional<NameScores> scores) {
    StringBuilder card = new StringBuilder("# Name model\n\nLearned from\n\n");
    sources.forEach(source -> card.append("- ").append(source.line()).append('\n'));
    card.append(
        String.format(
            Locale.ROOT,
            """

            The licence of a model is that of its data, which this program does not know.

            A linear-chain conditional random field over %,d features with %,d weights; word classes
            of %s; features of the groups %s.
            Learning: %s.
            Confidence: 1 / (1 + exp(-(%.3f x + %.3f))) of the log odds x, as a fifth of the articles
            had it when the others were learned from.
            """,
            model.crf().features(),
            model.crf().weights(),
            classes(training.clusters()),
            groups(model.groups()),
            settings,
            model.calibration().slope(),
            model.calibration().shift()));
    scores.ifPresent(
        s -> {
          String dev = training.dev().map(TrainingFile::name).orElse("");
          card.append("\nExact spans on ").append(dev).append(", in percent:\n\n");
          s.table().lines().forEach(line -> card.append("    ").append(line).append('\n'));
        });
    return card.toString();
  }

  private static String classes(List<Path> files) {
    return files.isEmpty()
        ? "the shipped model"
        : files.stream().map(f -> f.getFileName().toString()).collect(joining(", "));
  }

  private static String groups(int bits) {
    TreeSet<FeatureGroup> groups = new TreeSet<>();
    for (FeatureGroup group : FeatureGroup.values()) {
      if (group.isIn(bits)) {
        groups.add(group);
      }
    }
    return groups.toString();
  }
}
