// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.column;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.newsbeam.entity.text.NameTypes;
import org.newsbeam.model.EntityType;

/**
 * Training data in two columns: a token, a tab, its tag ({@code O}, {@code B-TYPE}, {@code
 * I-TYPE}); an empty line between sentences; a line that starts with {@code -DOCSTART-} before each
 * article. UTF-8.
 */
public final class ColumnFile {

  private ColumnFile() {}

  /**
   * The sentences of {@code file}, retokenised by {@link TrainingTokens}, with the names of the
   * types that {@link NameTypes} knows.
   *
   * @throws IOException if it cannot be read or a line is not of this format
   */
  public static List<NameSample> read(Path file) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    boolean newArticle = true;
    int number = 0;
    for (String line : Files.readAllLines(file, UTF_8)) {
      number++;
      boolean start = line.startsWith("-DOCSTART-");
      if ((start || line.isBlank()) && !words.isEmpty()) {
        samples.add(sample(words, tags, newArticle));
        newArticle = false;
      }
      newArticle |= start;
      if (!start && !line.isBlank()) {
        int tab = line.indexOf('\t');
        if (tab < 1 || !isTag(line.substring(tab + 1))) {
          throw new IOException(file + ":" + number + ": not TOKEN TAB TAG: " + line);
        }
        words.add(line.substring(0, tab));
        tags.add(line.substring(tab + 1));
      }
    }
    if (!words.isEmpty()) {
      samples.add(sample(words, tags, newArticle));
    }
    return samples;
  }

  private static boolean isTag(String tag) {
    return tag.equals("O") || ((tag.startsWith("B-") || tag.startsWith("I-")) && tag.length() > 2);
  }

  private static NameSample sample(List<String> words, List<String> tags, boolean newArticle) {
    TrainingTokens tokens = TrainingTokens.of(words, tags);
    words.clear();
    tags.clear();
    return new NameSample(
        tokens.words().toArray(new String[0]),
        names(tokens.tags()).toArray(new Span[0]),
        newArticle);
  }

  private static List<Span> names(List<String> tags) {
    List<Span> names = new ArrayList<>();
    int at = 0;
    while (at < tags.size()) {
      int begin = at++;
      if (tags.get(begin).equals("O")) {
        continue;
      }
      String type = tags.get(begin).substring(2);
      while (at < tags.size() && tags.get(at).equals("I-" + type)) {
        at++;
      }
      Optional<EntityType> learned = NameTypes.learned(type);
      if (learned.isPresent()) {
        names.add(new Span(begin, at, learned.get().name()));
      }
    }
    return names;
  }
}
