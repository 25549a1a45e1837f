// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.entity.Articles;

public final class ClusterTrainerTest {

  private static final List<String> PEOPLE = List.of("Anna", "Lars", "Nadia", "Tom");
  private static final List<String> ANIMALS = List.of("cats", "dogs", "goats", "hens");
  private static final List<String> VERBS = List.of("like", "paint", "see", "visit");
  private static final List<String> PLACES = List.of("Kyiv", "Lagos", "Lima", "Oslo");

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void wordsUsedAlikeLandInOneClass() throws IOException {
    assertEquals(
        List.of(
            ".",
            "Anna Lars Nadia Tom",
            "Kyiv Lagos Lima Oslo",
            "cats dogs goats hens",
            "like paint see visit",
            "the"),
        train(6, 1, columns(sentences())).values().stream().sorted().toList());
  }

  @Test
  public void likeClassesGetLikePaths() throws IOException {
    SortedMap<String, String> classes = train(6, 1, columns(sentences()));
    int nouns = common(pathOf("Anna", classes), pathOf("cats", classes));
    assertTrue(classes.toString(), nouns > common(pathOf("Anna", classes), pathOf("see", classes)));
  }

  @Test
  public void theSameTextInAnotherOrderGivesTheSameBytes() throws IOException {
    List<List<String>> sentences = sentences();
    Path first = output(6, 1, columns(sentences));
    Collections.reverse(sentences);
    Path second =
        output(
            6,
            1,
            columns(sentences.subList(0, 20)),
            columns(sentences.subList(20, sentences.size())));
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }

  @Test
  public void wordsOfArticlesAreCutAsNamesAreLookedFor() throws IOException {
    ClusterTrainer trainer = new ClusterTrainer();
    trainer.add(Articles.of("Oslo-based Anna’s “ferry” didn’t sail in 1987."));
    Path output = folder.newFile().toPath();
    trainer.train(2, 1, 1, output, silent());
    List<String> words = new ArrayList<>();
    read(output).values().forEach(line -> words.addAll(List.of(line.split(" ", -1))));
    Collections.sort(words);
    assertEquals("\" 's - . 0000 Anna Oslo based did ferry in n't sail", String.join(" ", words));
    assertEquals(14, trainer.tokens());
  }

  @Test
  public void rareWordsAreInNoClass() throws IOException {
    List<List<String>> sentences = sentences();
    sentences.add(List.of("Anna", "see", "Bergen"));
    sentences.add(List.of("Anna", "see", "Bergen"));
    assertTrue(train(6, 2, columns(sentences)).toString().contains("Bergen"));
    assertFalse(train(6, 3, columns(sentences)).toString().contains("Bergen"));
  }

  @Test
  public void sentencesInCapitalsTeachNothing() throws IOException {
    List<List<String>> sentences = sentences();
    Path before = output(6, 1, columns(sentences));
    sentences.add(List.of("ANNA", "TO", "VISIT", "OSLO"));
    assertArrayEquals(
        Files.readAllBytes(before), Files.readAllBytes(output(6, 1, columns(sentences))));
  }

  @Test
  public void tooManyClassesAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> output(19, 1, columns(sentences())));
    assertEquals(0, new ClusterTrainer().words(1));
  }

  /** Each word in each place that it can take. */
  private static List<List<String>> sentences() {
    List<List<String>> sentences = new ArrayList<>();
    for (String verb : VERBS) {
      for (String place : PLACES) {
        PEOPLE.forEach(person -> sentences.add(List.of(person, verb, place, ".")));
        ANIMALS.forEach(animal -> sentences.add(List.of("the", animal, verb, place, ".")));
      }
    }
    return sentences;
  }

  private Path columns(List<List<String>> sentences) throws IOException {
    StringBuilder text = new StringBuilder();
    for (List<String> sentence : sentences) {
      sentence.forEach(word -> text.append(word).append("\tO\n"));
      text.append('\n');
    }
    return Files.writeString(folder.newFile().toPath(), text);
  }

  private SortedMap<String, String> train(int classes, int minCount, Path... columns)
      throws IOException {
    return read(output(classes, minCount, columns));
  }

  private Path output(int classes, int minCount, Path... columns) throws IOException {
    ClusterTrainer trainer = new ClusterTrainer();
    for (Path file : columns) {
      trainer.addColumns(file);
    }
    Path output = folder.newFile().toPath();
    trainer.train(classes, minCount, 12, output, silent());
    return output;
  }

  private static PrintStream silent() {
    return new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
  }

  private static SortedMap<String, String> read(Path file) throws IOException {
    SortedMap<String, String> classes = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        classes.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return classes;
  }

  private static String pathOf(String word, SortedMap<String, String> classes) {
    return classes.entrySet().stream()
        .filter(entry -> List.of(entry.getValue().split(" ", -1)).contains(word))
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private static int common(String a, String b) {
    int n = 0;
    while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }
}
