// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import opennlp.tools.util.Span;
import org.junit.Test;
import org.newsbeam.crf.CrfModel;
import org.newsbeam.crf.FeatureBatch;
import org.newsbeam.crf.Lattice;
import org.newsbeam.entity.feature.NameReading;
import org.newsbeam.entity.feature.WordType;
import org.newsbeam.entity.feature.WordTypes;
import org.newsbeam.entity.text.NameWord;

/** The quick decoder against one that adds up every feature of every word, on our own articles. */
public class NameDecoderTest {

  private final NameModel model = NameModel.shipped();
  private final NameDecoder decoder = new NameDecoder(model);

  /** Each paragraph of each article as a sentence, roughly cut into words. */
  private static List<List<String[]>> articles() throws IOException {
    List<List<String[]>> articles = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("../testdata/articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        List<String[]> sentences = new ArrayList<>();
        for (String line : new String(Files.readAllBytes(file), UTF_8).split("\\R", -1)) {
          String spaced = line.replaceAll("([^\\p{L}\\p{N}]+)", " $1 ").strip();
          if (!spaced.isEmpty()) {
            sentences.add(
                Arrays.stream(spaced.split("\\s+", -1))
                    .map(NameWord::plain)
                    .toArray(String[]::new));
          }
        }
        articles.add(sentences);
      }
    }
    assertTrue("too few articles: " + articles.size(), articles.size() > 10);
    return articles;
  }

  @Test
  public void scoresAreTheSumsOfAllFeatures() throws IOException {
    CrfModel crf = model.crf();
    int labels = crf.labels().size();
    WordTypes types = new WordTypes(model.clusters(), model.lists());
    for (List<String[]> article : articles()) {
      NameReading plain = new NameReading(model.lists(), model.groups());
      NameReading quick = decoder.reading();
      List<ScoredWord[]> words = new ArrayList<>();
      for (String[] sentence : article) {
        plain.add(Arrays.stream(sentence).map(types::of).toArray(WordType[]::new));
        words.add(decoder.words(sentence));
        quick.add(NameDecoder.types(words.get(words.size() - 1)));
      }
      for (int s = 0; s < article.size(); s++) {
        int n = article.get(s).length;
        int[] expected = new int[n * labels];
        FeatureBatch batch = new FeatureBatch(crf);
        for (int i = 0; i < n; i++) {
          batch.turnTo(expected, i * labels);
          plain.features(s, i, batch);
        }
        batch.flush();
        Lattice lattice = new Lattice(crf);
        decoder.score(words.get(s), quick, s, lattice);
        int[] got = lattice.scores();
        assertArrayEquals(expected, Arrays.copyOf(got, expected.length));
      }
    }
  }

  @Test
  public void threadsThatShareAModelFindTheSame()
      throws IOException, InterruptedException, ExecutionException {
    List<List<String[]>> articles = articles();
    List<String> expected = names(CrfNameFinder.shipped(), articles);
    assertTrue("too few names: " + expected.size(), expected.size() > 100);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> found = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        found.add(pool.submit(() -> names(new CrfNameFinder(decoder), articles)));
      }
      for (Future<List<String>> names : found) {
        assertEquals(expected, names.get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  public void sentencesGivenOneByOneAreReadWithThoseBefore() {
    CrfNameFinder finder = CrfNameFinder.shipped();
    String[] sentence = {"Mr", "Smith", "spoke", "in", "London", "."};
    List<String> alone = spans(finder.find(sentence));
    assertEquals(List.of("[1..2) PERSON", "[4..5) LOCATION"), alone);
    finder.clearAdaptiveData();
    assertEquals(alone, spans(finder.findAll(List.<String[]>of(sentence)).get(0)));
    assertEquals(List.of(), spans(finder.find(new String[0])));
  }

  private static List<String> spans(Span[] spans) {
    return Arrays.stream(spans).map(Span::toString).toList();
  }

  private static List<String> names(CrfNameFinder finder, List<List<String[]>> articles) {
    List<String> names = new ArrayList<>();
    for (List<String[]> article : articles) {
      for (Span[] spans : finder.findAll(article)) {
        Arrays.stream(spans).forEach(span -> names.add(span + " " + span.getProb()));
      }
    }
    return names;
  }
}
