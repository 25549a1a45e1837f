// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsbeam.model.Article;

/**
 * Articles put together from the paragraphs of testdata/articles: a headline, then six to fourteen
 * paragraphs of a few samples, so that names and speakers come again within an article. The same
 * seed gives the same articles.
 */
public final class GeneratedCorpus {

  private static final long SEED = 20_240_601;

  private final List<List<String>> samples = new ArrayList<>();
  private final Random random = new Random(SEED);

  /** Reads the samples. */
  public GeneratedCorpus() throws IOException {
    for (Article article : SampleArticles.read()) {
      List<String> paragraphs =
          article.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
      if (paragraphs.size() > 3) {
        samples.add(paragraphs);
      }
    }
  }

  /** The text of the next article. */
  String next() {
    StringBuilder text = new StringBuilder();
    List<String> first = sample();
    List<String> second = sample();
    text.append(first.get(0));
    int paragraphs = 6 + random.nextInt(9);
    for (int i = 0; i < paragraphs; i++) {
      List<String> from = random.nextInt(3) == 0 ? second : first;
      text.append("\n\n").append(from.get(1 + random.nextInt(from.size() - 1)));
    }
    return text.append('\n').toString();
  }

  /** Writes {@code n} files of an article each. */
  void writeFiles(Path folder, int n) throws IOException {
    for (int i = 0; i < n; i++) {
      Path below = Files.createDirectories(folder.resolve("outlet-" + i % 20));
      Files.writeString(below.resolve("article-%06d.txt".formatted(i)), next(), UTF_8);
    }
  }

  /** Writes a JSON Lines file of {@code n} articles. */
  public void writeLines(Path file, int n) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
      for (int i = 0; i < n; i++) {
        out.write("{\"id\":\"%d\",\"outlet\":\"outlet-%d\",\"text\":\"".formatted(i, i % 20));
        out.write(escaped(next()));
        out.write("\"}\n");
      }
    }
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace("\"", "\\\"")
        .replace("\t", "\\t")
        .replace("\n", "\\n");
  }

  private List<String> sample() {
    return samples.get(random.nextInt(samples.size()));
  }
}
