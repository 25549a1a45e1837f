// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.newsbeam.crf.CrfModel;
import org.newsbeam.crf.CrfSettings;
import org.newsbeam.crf.CrfTrainer;
import org.newsbeam.crf.Labels;
import org.newsbeam.entity.feature.FeatureGroup;
import org.newsbeam.entity.feature.NameLists;
import org.newsbeam.entity.feature.WordClusters;
import org.newsbeam.entity.feature.WordTypes;
import org.newsbeam.entity.model.Calibration;
import org.newsbeam.entity.model.CrfNameFinder;
import org.newsbeam.entity.model.NameDecoder;
import org.newsbeam.entity.model.NameModel;
import org.newsbeam.model.EntityType;

/**
 * Trains the model that finds names. The data are files of two columns: a token, a tab, its tag
 * ({@code O}, {@code B-TYPE}, {@code I-TYPE}); an empty line after each sentence, a line that
 * starts with {@code -DOCSTART-} before each article; UTF-8. Files may mark different types: what a
 * file never marks is taken for not marked, not for not there. The first file is the one whose kind
 * of text matters: probabilities are made true on a fifth of it, and what sets the words of the
 * other files apart is learned in features that the model does not keep (Daumé 2007). The same data
 * give the same bytes.
 */
public final class NameTrainer {

  /**
   * One sentence in so many is also learned in capitals, so that headlines in capitals are read.
   */
  private static final int CAPITALS_EVERY = 10;

  /** The share of articles that the probabilities of names are compared with: one in so many. */
  private static final int HELD_BACK = 5;

  /** The step of weights is fixed by the model; smaller ones than this are left out. */
  private static final CrfSettings SETTINGS =
      new CrfSettings(10, 3, 0.1667, 0.85, 0.0012, 2, 0.05, 0.4);

  private final List<WordClusters> clusters;
  private final NameLists lists = KnownLists.all();
  private final int groups;
  private final Consumer<String> progress;

  private NameTrainer(List<WordClusters> clusters, int groups, Consumer<String> progress) {
    this.clusters = clusters;
    this.groups = groups;
    this.progress = progress;
  }

  /**
   * Trains a model and writes it, and a card that describes it beside it.
   *
   * @param settings what to learn from, and how
   * @param output the model file to write; the card has its name with {@code .md}
   * @param progress where to say what is being done, a line at a time
   * @throws IOException if a file cannot be read or written, or is not of the format
   * @throws TooFewArticlesException if the first file does not have an article to hold back and
   *     some to learn from
   */
  public static void train(NameTraining settings, Path output, Consumer<String> progress)
      throws IOException {
    List<TrainingArticle> articles = new ArrayList<>();
    List<ModelCard.Source> sources = new ArrayList<>();
    for (TrainingFile file : settings.train()) {
      List<TrainingArticle> read = TrainingArticle.of(file, !sources.isEmpty());
      ModelCard.Source source = ModelCard.Source.of(file.name(), read);
      progress.accept(source.line());
      sources.add(source);
      articles.addAll(read);
    }
    if (sources.get(0).articles() < HELD_BACK) {
      throw new TooFewArticlesException(
          settings.train().get(0).name(), sources.get(0).articles(), HELD_BACK);
    }
    Set<FeatureGroup> groups = new TreeSet<>(Set.of(FeatureGroup.values()));
    groups.removeAll(settings.without());
    List<WordClusters> clusters = new ArrayList<>();
    for (Path file : settings.clusters()) {
      clusters.add(WordClusters.of(Files.readAllBytes(file)));
    }
    if (clusters.isEmpty()) {
      clusters = NameModel.shipped().clusters();
    }
    NameModel model =
        new NameTrainer(clusters, FeatureGroup.bits(groups), progress)
            .train(articles, sources.get(0).articles());
    try (OutputStream file = Files.newOutputStream(output);
        DataOutputStream out = new DataOutputStream(new java.io.BufferedOutputStream(file))) {
      model.write(out);
    }
    Optional<NameScores> scores = Optional.empty();
    if (settings.dev().isPresent()) {
      CrfNameFinder finder = new CrfNameFinder(new NameDecoder(model));
      scores = Optional.of(NameScores.of(finder, TrainingArticle.of(settings.dev().get(), false)));
      scores.get().table().lines().forEach(progress);
    }
    Path card = output.resolveSibling(output.getFileName() + ".md");
    Files.writeString(card, ModelCard.of(sources, settings, SETTINGS, model, scores));
    progress.accept(String.format(Locale.ROOT, "%s: %,d bytes", output, Files.size(output)));
  }

  /** Of the first {@code main} articles some are held back, to see how sure to be. */
  private NameModel train(List<TrainingArticle> articles, int main) {
    progress.accept("learning from four articles in five, to see how sure to be");
    List<TrainingArticle> most = new ArrayList<>();
    List<TrainingArticle> rest = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      (i < main && i % HELD_BACK == 0 ? rest : most).add(articles.get(i));
    }
    NameModel trial = learn(most, Calibration.NONE);
    Calibration calibration = Reliability.of(new NameDecoder(trial), rest).calibration();
    progress.accept("learning from all articles");
    return learn(articles, calibration);
  }

  private NameModel learn(List<TrainingArticle> articles, Calibration calibration) {
    List<TrainingArticle> capitals = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      capitals.add(articles.get(i).withCapitals(CAPITALS_EVERY, i));
    }
    Set<String> types = new TreeSet<>();
    articles.forEach(article -> types.addAll(article.types()));
    List<String> known = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      if (types.contains(type.name())) {
        known.add(type.name());
      }
    }
    Labels labels = new Labels(known);
    WordTypes words = new WordTypes(clusters, lists);
    NameSentences sentences = new NameSentences(capitals, labels, words, lists, groups);
    CrfModel crf = CrfTrainer.train(sentences, labels, SETTINGS, sentences.ofOthers(), progress);
    return new NameModel(crf, clusters, lists, groups, calibration);
  }
}
