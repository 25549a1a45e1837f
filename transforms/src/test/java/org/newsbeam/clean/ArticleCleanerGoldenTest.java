// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.ReadingText;

/**
 * Each pair {@code NAME.input}, {@code NAME.expected}: an article, and its blocks with what was
 * found of its metadata, one a line. With {@code -Dnewsbeam.update=true} these are written anew.
 */
@RunWith(Parameterized.class)
public class ArticleCleanerGoldenTest {

  private static final Path FOLDER = Path.of("../testdata/clean");

  private final String name;

  public ArticleCleanerGoldenTest(String name) {
    this.name = name;
  }

  @Parameters(name = "{0}")
  public static List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Test
  public void blocksAndMetadataAreAsExpected() throws IOException {
    Path expected = FOLDER.resolve(name + ".expected");
    String found = written(clean());
    if (Boolean.getBoolean("newsbeam.update")) {
      Files.writeString(expected, found);
    } else {
      assertEquals(Files.readString(expected), found);
    }
  }

  @Test
  public void blocksHoldEveryCharThatIsNotWhiteOnceAndInOrder() throws IOException {
    AnnotatedArticle cleaned = clean();
    String text = cleaned.text();
    int end = 0;
    for (var block : cleaned.blocks()) {
      assertTrue(isWhite(text.substring(end, block.span().begin())));
      assertEquals(block.span().in(text).strip(), block.span().in(text));
      end = block.span().end();
    }
    assertTrue(isWhite(text.substring(end)));
  }

  private static boolean isWhite(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private AnnotatedArticle clean() throws IOException {
    String text = Files.readString(FOLDER.resolve(name + ".input"), UTF_8);
    return ArticleCleaner.clean(Article.of(name, 0, Metadata.NONE, text));
  }

  private static String written(AnnotatedArticle cleaned) {
    Metadata found = cleaned.article().metadata();
    String blocks =
        cleaned.blocks().stream()
            .map(
                block ->
                    block.kind()
                        + " "
                        + block.rule()
                        + " | "
                        + ReadingText.of(cleaned.text(), block)
                        + "\n")
            .collect(joining());
    return blocks
        + "headline: %s\nstandfirst: %s\nbylines: %s\nwire credit: %s\ndateline: %s\n%s"
            .formatted(
                found.headline(),
                found.standfirst(),
                String.join("; ", found.bylines()),
                found.wireCredit(),
                found.dateline(),
                found.flaws().truncated() ? "truncated\n" : "");
  }
}
