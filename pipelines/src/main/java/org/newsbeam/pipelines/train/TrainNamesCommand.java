// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.entity.feature.FeatureGroup;
import org.newsbeam.entity.train.NameTrainer;
import org.newsbeam.entity.train.NameTraining;
import org.newsbeam.entity.train.TooFewArticlesException;
import org.newsbeam.entity.train.TrainingFile;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.Console;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a name model. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    description =
        "Trains a name model from two-column files (TOKEN TAB BIO-TAG, a blank line between"
            + " sentences) and from text with marked names (*.txt: \"[PERSON Nora Holm] left.\", a"
            + " line of ==== between articles).")
final class TrainNamesCommand implements Callable<Integer> {

  @Option(
      names = "--train",
      required = true,
      paramLabel = "FILE",
      description = "annotated text to learn from; may be given several times")
  private List<Path> train;

  @Option(
      names = "--dev",
      paramLabel = "FILE",
      description = "annotated text to measure the model on")
  private Path dev;

  @Option(
      names = "--clusters",
      paramLabel = "FILE",
      description =
          "word classes that 'train clusters' made; may be given several times; those of the"
              + " shipped model if left out")
  private List<Path> clusters = List.of();

  @Option(
      names = "--without",
      paramLabel = "GROUP",
      split = ",",
      description = "features to leave out, to see what they bring: ${COMPLETION-CANDIDATES}")
  private Set<FeatureGroup> without = Set.of();

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "the model")
  private Path output;

  private final LanguageAnnotator language = new LanguageAnnotator();

  @Override
  public Integer call() throws IOException {
    for (Path file : train) {
      MarkedFiles.checkReadable("--train", file);
    }
    if (dev != null) {
      MarkedFiles.checkReadable("--dev", dev);
    }
    for (Path file : clusters) {
      MarkedFiles.checkReadable("--clusters", file);
    }
    List<TrainingFile> files = new ArrayList<>();
    for (Path file : train) {
      files.add(read(file));
    }
    Optional<TrainingFile> measured = dev == null ? Optional.empty() : Optional.of(read(dev));
    NameTraining training = new NameTraining(files, measured, clusters, without);
    try {
      NameTrainer.train(training, output, Console::note);
    } catch (TooFewArticlesException e) {
      throw new UsageException("--train: " + e.getMessage(), e);
    }
    return 0;
  }

  private TrainingFile read(Path file) throws IOException {
    return file.toString().endsWith(".txt")
        ? TrainingFile.ofMarked(file, this::annotated)
        : TrainingFile.ofColumns(file);
  }

  /** The text as a run reads an article, all of its blocks. */
  private AnnotatedArticle annotated(String text) {
    Article article = Article.ofWritten("marked", 0, Metadata.NONE, text);
    return language.annotate(ArticleCleaner.clean(article), kind -> true);
  }
}
