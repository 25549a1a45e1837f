// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsbeam.ingest.html.facts.PageFacts;
import org.newsbeam.model.Block;

/**
 * Each pair {@code NAME.input}, {@code NAME.expected}: a web page, and the blocks of its article
 * with what it says of itself, one a line.
 */
@RunWith(Parameterized.class)
public class HtmlExtractorGoldenTest {

  private static final Path FOLDER = Path.of("../testdata/html");

  private final String name;

  public HtmlExtractorGoldenTest(String name) {
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
  public void blocksAndFactsAreAsExpected() throws Exception {
    String page = Files.readString(FOLDER.resolve(name + ".input"), UTF_8);
    String written = written(HtmlExtractor.extract(page));
    Path expected = FOLDER.resolve(name + ".expected");
    if (Boolean.getBoolean("newsbeam.update")) {
      Files.writeString(expected, written);
    }
    assertEquals(Files.readString(expected), written);
  }

  @Test
  public void theTextIsItsBlocksOneALine() throws Exception {
    HtmlArticle article =
        HtmlExtractor.extract(Files.readString(FOLDER.resolve(name + ".input"), UTF_8));
    assertEquals(
        article.text(),
        article.layout().stream()
            .map(block -> block.span().in(article.text()))
            .collect(joining("\n")));
  }

  private static String written(HtmlArticle article) {
    PageFacts facts = article.facts();
    String blocks = article.layout().stream().map(block -> line(article, block)).collect(joining());
    return blocks
        + "headline: %s\nauthors: %s\noutlet: %s\nurl: %s\nsection: %s\ndates: %s\nlanguage: %s\n"
            .formatted(
                facts.headline(),
                String.join("; ", facts.authors()),
                facts.outlet(),
                facts.url(),
                facts.section(),
                String.join("; ", facts.dates()),
                facts.language());
  }

  private static String line(HtmlArticle article, Block block) {
    return block.kind() + " " + block.rule() + " | " + block.span().in(article.text()) + "\n";
  }
}
