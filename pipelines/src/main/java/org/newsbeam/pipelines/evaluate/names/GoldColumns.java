// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.newsbeam.entity.column.ColumnArticles;
import org.newsbeam.entity.text.TypeNames;
import org.newsbeam.model.AnnotatedArticle;

/**
 * Annotated articles in two columns: a token, a tab, its tag ({@code O}, {@code B-TYPE}, {@code
 * I-TYPE}); an empty line after each sentence, a line that starts with {@code -DOCSTART-} before
 * each article. Names are looked for in these tokens.
 */
final class GoldColumns {

  private GoldColumns() {}

  /**
   * Reads a file.
   *
   * @throws IOException if it cannot be read or a line is not of this format
   */
  static GoldFile read(Path file) throws IOException {
    List<GoldArticle> articles = new ArrayList<>();
    for (AnnotatedArticle article : ColumnArticles.read(file)) {
      List<GoldName> names =
          article.mentions().stream()
              .map(name -> new GoldName(name.span(), name.type(), null))
              .toList();
      articles.add(
          new GoldArticle(
              file.getFileName() + " article " + article.article().record(),
              article,
              Optional.of(names),
              List.of()));
    }
    return new GoldFile(articles, ignoredTypes(file));
  }

  private static Set<String> ignoredTypes(Path file) throws IOException {
    Set<String> ignored = new TreeSet<>();
    for (String line : Files.readAllLines(file, UTF_8)) {
      String tag = line.substring(line.indexOf('\t') + 1);
      if (tag.startsWith("B-") && TypeNames.of(tag.substring(2)).isEmpty()) {
        ignored.add(tag.substring(2));
      }
    }
    return ignored;
  }
}
