// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.entity.train.FirstNameTrainer;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.tell.Console;
import org.newsbeam.pipelines.tell.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Learns which first names women and men bear. */
@Command(
    name = "first-names",
    mixinStandardHelpOptions = true,
    description =
        "Learns from plain news text which first names women and men bear, by the honorifics,"
            + " titles and pronouns that stand with them.")
final class TrainFirstNamesCommand implements Callable<Integer> {

  @Mixin private TrainingText text;

  @Override
  public Integer call() throws IOException {
    Path output = text.output();
    BeamArguments.registerFileSystems();
    FirstNameTrainer trainer = new FirstNameTrainer();
    EntityFinder finder = EntityFinder.withoutFirstNames();
    TaggedArticles articles =
        new TaggedArticles(article -> trainer.add(finder.find(article)), System.err);
    text.files().forEach(articles::read);
    int names = trainer.write(output);
    Console.note(articles.summary() + "; " + Counted.of(names, "first name"));
    return 0;
  }
}
