// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import opennlp.tools.util.Span;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.entity.model.CrfNameFinder;

public final class NameTrainerTest {

  private static final List<String> PEOPLE =
      List.of("Anna Berg", "Lars Holm", "Nadia Petrova", "Rosa Lund", "Tom Reed");
  private static final List<String> PLACES = List.of("Oslo", "Lagos", "Lima", "Kyiv");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final List<String> progress = new ArrayList<>();

  @Test
  public void aTrainedModelFindsNamesInNewSentences() throws IOException {
    Path corpus = corpus("corpus.tsv", "PERSON");
    Path model = train(List.of(corpus), Optional.of(corpus), "model.bin");
    assertEquals(
        List.of("[0..2) PERSON", "[4..5) LOCATION"),
        found(model, "Tom", "Holm", "walked", "to", "Lima", "today", "."));
    assertThat(
        String.join("\n", progress), containsString("PERSON           100.0    100.0  100.0"));
  }

  @Test
  public void aCardBesideTheModelTellsWhatItWasMadeOf() throws IOException {
    Path corpus = corpus("corpus.tsv", "PERSON");
    Path model = train(List.of(corpus), Optional.of(corpus), "model.bin");
    String card = Files.readString(model.resolveSibling("model.bin.md"));
    assertThat(card, containsString("corpus.tsv: 5 articles, 40 sentences, 260 words"));
    assertThat(card, containsString("LOCATION         100.0"));
  }

  @Test
  public void whatAFileNeverMarksMayStandThere() throws IOException {
    Path people = corpus("people.tsv", "PERSON");
    Path places = corpus("places.tsv", "NOBODY");
    Path model = train(List.of(people, places), Optional.empty(), "model.bin");
    assertEquals(
        List.of("[0..2) PERSON", "[4..5) LOCATION"),
        found(model, "Tom", "Holm", "walked", "to", "Lima", "today", "."));
  }

  @Test
  public void fewerArticlesThanAreHeldBackOfAreRefused() throws IOException {
    Path corpus = corpus("corpus.tsv", "PERSON");
    List<String> lines = Files.readAllLines(corpus);
    Files.write(corpus, lines.subList(0, lines.lastIndexOf("-DOCSTART-\tO")));
    TooFewArticlesException refused =
        assertThrows(
            TooFewArticlesException.class,
            () -> train(List.of(corpus), Optional.empty(), "model.bin"));
    assertThat(refused.getMessage(), containsString("corpus.tsv has 4 articles; at least 5"));
  }

  @Test
  public void theSameDataGiveTheSameBytes() throws IOException {
    Path corpus = corpus("corpus.tsv", "PERSON");
    Path first = train(List.of(corpus), Optional.empty(), "first.bin");
    Path second = train(List.of(corpus), Optional.empty(), "second.bin");
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  private static List<String> found(Path model, String... sentence) throws IOException {
    try (InputStream in = Files.newInputStream(model)) {
      return List.of(CrfNameFinder.read(in).find(sentence)).stream().map(Span::toString).toList();
    }
  }

  private Path train(List<Path> train, Optional<Path> dev, String name) throws IOException {
    Path clusters = folder.getRoot().toPath().resolve("clusters.txt.gz");
    try (OutputStream file = new GZIPOutputStream(Files.newOutputStream(clusters))) {
      file.write("00\twalked rained\n01\tOslo Lima\n".getBytes(UTF_8));
    }
    Path model = folder.getRoot().toPath().resolve(name);
    NameTraining training =
        new NameTraining(
            files(train),
            dev.isPresent() ? Optional.of(TrainingFile.ofColumns(dev.get())) : Optional.empty(),
            List.of(clusters),
            Set.of());
    NameTrainer.train(training, model, progress::add);
    return model;
  }

  private static List<TrainingFile> files(List<Path> paths) throws IOException {
    List<TrainingFile> files = new ArrayList<>();
    for (Path path : paths) {
      files.add(TrainingFile.ofColumns(path));
    }
    return files;
  }

  /** Articles that mark places, and people if {@code person} is their type. */
  private Path corpus(String name, String person) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String who : PEOPLE) {
      lines.add("-DOCSTART-\tO");
      lines.add("");
      for (String place : PLACES) {
        String[] names = who.split(" ", -1);
        lines.add(names[0] + (person.equals("PERSON") ? "\tB-PERSON" : "\tO"));
        lines.add(names[1] + (person.equals("PERSON") ? "\tI-PERSON" : "\tO"));
        lines.addAll(List.of("walked\tO", "to\tO", place + "\tB-LOCATION", "today\tO", ".\tO", ""));
        lines.addAll(
            List.of("Then\tO", "it\tO", "rained\tO", "in\tO", place + "\tB-LOCATION", ".\tO", ""));
      }
    }
    Path file = folder.getRoot().toPath().resolve(name);
    Files.write(file, lines);
    return file;
  }
}
