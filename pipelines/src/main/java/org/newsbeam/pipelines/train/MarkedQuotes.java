// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.train;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.newsbeam.clean.ArticleCleaner;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.quote.train.GoldMarks;
import org.newsbeam.quote.train.MarkedArticle;

/**
 * Articles whose quotes people have marked, as JSON Lines, an article a line: {@code text} and
 * {@code attributions}, each with {@code source}, {@code cue} and {@code content}, lists of pairs
 * of begin and end in code points, and, for speakers, {@code resolved}, the full names by the
 * {@code id} of the attribution; or else {@code quotes}, each with {@code content_spans} and {@code
 * speaker}, null where the article names nobody. Each article gets its sentences, tags and names as
 * in a run.
 */
public final class MarkedQuotes {

  private static final ObjectReader JSON = JsonMapper.builder().build().reader();

  private static final int TELL_EVERY = 100;

  private MarkedQuotes() {}

  /**
   * Reads a file.
   *
   * @param progress told how many articles are annotated, now and then
   * @throws UsageException if a line is not of this format
   */
  public static List<MarkedArticle> read(Path file, Consumer<String> progress) throws IOException {
    LanguageAnnotator language = new LanguageAnnotator();
    EntityFinder names = new EntityFinder();
    List<MarkedArticle> articles = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, UTF_8)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        JsonNode json = parse(file, number, line);
        String text = json.get("text").textValue();
        Article article = Article.of(file.toString(), number, Metadata.NONE, text);
        AnnotatedArticle annotated = names.find(language.annotate(ArticleCleaner.clean(article)));
        articles.add(new MarkedArticle(annotated, marks(text, json)));
        if (articles.size() % TELL_EVERY == 0) {
          progress.accept(file + ": " + articles.size() + " articles");
        }
      }
    }
    return articles;
  }

  private static JsonNode parse(Path file, int number, String line) {
    try {
      JsonNode json = JSON.readTree(line);
      if (json.path("text").isTextual()
          && (json.path("attributions").isArray() || json.path("quotes").isArray())) {
        return json;
      }
    } catch (JsonProcessingException e) {
      throw new UsageException(file + ":" + number + ": it is not JSON", e);
    }
    throw new UsageException(file + ":" + number + ": there is no text with attributions");
  }

  private static List<GoldMarks> marks(String text, JsonNode json) {
    List<GoldMarks> marks = new ArrayList<>();
    for (JsonNode one : json.path("attributions")) {
      marks.add(
          new GoldMarks(
              spans(text, one.path("source")),
              spans(text, one.path("cue")),
              spans(text, one.path("content")),
              json.path("resolved").path(one.path("id").asText()).textValue()));
    }
    for (JsonNode one : json.path("quotes")) {
      List<Span> content = spans(text, one.path("content_spans"));
      marks.add(new GoldMarks(List.of(), List.of(), content, one.path("speaker").asText("")));
    }
    return marks;
  }

  private static List<Span> spans(String text, JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      int begin = text.offsetByCodePoints(0, pair.get(0).intValue());
      int length = pair.get(1).intValue() - pair.get(0).intValue();
      int end = text.offsetByCodePoints(begin, length);
      if (begin < end) {
        spans.add(new Span(begin, end));
      }
    }
    return spans;
  }
}
