// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.util.Span;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class NameTrainerTest {

  private static final List<String> PEOPLE =
      List.of("Anna Berg", "Lars Holm", "Nadia Petrova", "Tom Reed");
  private static final List<String> PLACES = List.of("Oslo", "Lagos", "Lima", "Kyiv");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

  @Test
  public void aTrainedModelFindsNamesInNewSentences() throws IOException {
    Path corpus = corpus();
    Path model = train(corpus, Optional.of(corpus), "model.bin");
    try (InputStream in = Files.newInputStream(model)) {
      NameFinderME finder = new NameFinderME(NameModel.read(in));
      String[] sentence = {"Tom", "Holm", "walked", "to", "Lima", "today", "."};
      assertEquals(
          List.of("[0..2) PERSON", "[4..5) LOCATION"),
          List.of(finder.find(sentence)).stream().map(Span::toString).toList());
    }
    assertThat(progress.toString(UTF_8), containsString("PERSON           100.0    100.0  100.0"));
  }

  @Test
  public void theSameDataGiveTheSameBytes() throws IOException, InterruptedException {
    Path corpus = corpus();
    Path first = train(corpus, Optional.empty(), "first.bin");
    Path second = train(corpus, Optional.empty(), "second.bin");
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  private Path train(Path corpus, Optional<Path> dev, String name) throws IOException {
    Path model = folder.getRoot().toPath().resolve(name);
    NameTrainer.train(List.of(corpus), dev, model, new PrintStream(progress, true, UTF_8));
    return model;
  }

  private Path corpus() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String person : PEOPLE) {
      lines.add("-DOCSTART-\tO");
      lines.add("");
      for (String place : PLACES) {
        String[] names = person.split(" ", -1);
        lines.add(names[0] + "\tB-PERSON");
        lines.add(names[1] + "\tI-PERSON");
        lines.addAll(List.of("walked\tO", "to\tO", place + "\tB-LOCATION", "today\tO", ".\tO", ""));
        lines.addAll(
            List.of("Then\tO", "it\tO", "rained\tO", "in\tO", place + "\tB-LOCATION", ".\tO", ""));
      }
    }
    Path file = folder.getRoot().toPath().resolve("corpus.tsv");
    Files.write(file, lines);
    return file;
  }
}
