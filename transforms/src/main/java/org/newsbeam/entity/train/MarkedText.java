// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.NameTypes;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.EntityType;

/**
 * Text in which each name stands in brackets behind its type: {@code [PERSON Nora Holm] left
 * [LOCATION Orrin].} A line of {@code ====} parts articles.
 */
final class MarkedText {

  private static final Pattern PARTING = Pattern.compile("(?m)^====\\s*$");
  private static final Pattern MARKED = Pattern.compile("\\[([A-Z]{3,}) ([^\\[\\]]+)]");

  private final Function<String, AnnotatedArticle> language;
  private final List<NameSample> samples = new ArrayList<>();

  private MarkedText(Function<String, AnnotatedArticle> language) {
    this.language = language;
  }

  /**
   * The sentences of a file.
   *
   * @param language cuts a text into sentences and tokens
   * @throws IOException if it cannot be read, or a mark is of no type or cuts a word
   */
  static List<NameSample> read(Path file, Function<String, AnnotatedArticle> language)
      throws IOException {
    MarkedText names = new MarkedText(language);
    int number = 0;
    for (String marked : PARTING.split(Files.readString(file, UTF_8), -1)) {
      number++;
      try {
        if (!marked.isBlank()) {
          names.add(marked.strip());
        }
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ", article " + number + ": " + e.getMessage(), e);
      }
    }
    return names.samples;
  }

  private void add(String marked) {
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    Matcher matcher = MARKED.matcher(marked);
    while (matcher.find()) {
      matcher.appendReplacement(text, "");
      Optional<EntityType> type = NameTypes.learned(matcher.group(1));
      if (type.isEmpty()) {
        throw new IllegalArgumentException("no type of name: " + matcher.group());
      }
      int begin = text.length();
      text.append(matcher.group(2));
      marks.add(new Span(begin, text.length(), type.get().name()));
    }
    matcher.appendTail(text);
    ArticleWords words = ArticleWords.of(language.apply(text.toString()));
    boolean first = true;
    for (int s = 0; s < words.sentences(); s++) {
      samples.add(sample(words, s, marks, first));
      first = false;
    }
  }

  private static NameSample sample(ArticleWords words, int s, List<Span> marks, boolean first) {
    int begin = words.firstOf(s);
    String[] texts = new String[words.endOf(s) - begin];
    List<Span> names = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      texts[i] = words.text(begin + i);
    }
    for (Span mark : marks) {
      int from = 0;
      while (from < texts.length && words.word(begin + from).end() <= mark.getStart()) {
        from++;
      }
      int to = from;
      while (to < texts.length && words.word(begin + to).begin() < mark.getEnd()) {
        to++;
      }
      if (to > from) {
        names.add(new Span(from, to, mark.getType()));
      }
    }
    return new NameSample(texts, names.toArray(new Span[0]), first);
  }
}
