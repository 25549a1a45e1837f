// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;

public class EngineTest {

  private static final Path TESTDATA = Path.of("..", "testdata");

  private final LanguageAnnotator fast = new LanguageAnnotator(Engine.FAST);
  private final LanguageAnnotator reference = new LanguageAnnotator(Engine.OPENNLP);

  @Test
  public void bothEnginesReadAllTestDataAlike() throws IOException {
    int tokens = 0;
    for (Path file : textFiles()) {
      AnnotatedArticle blocks = blocks(new String(Files.readAllBytes(file), UTF_8));
      AnnotatedArticle annotated = fast.annotate(blocks);
      assertEquals(file.toString(), reference.annotate(blocks), annotated);
      tokens += annotated.tokens().size();
    }
    assertTrue("only " + tokens + " tokens", tokens > 30_000);
  }

  @Test
  public void bothEnginesReadOddTextAlike() {
    for (String text :
        List.of(
            "",
            "😀 said: “No” — ‘yes’ … and «so» ''on'' ``off``",
            "“’s ‘’s —’s …'ll $'s ’twas rock ’n’ roll shouldn't've y’all’d’ve",
            "X".repeat(100_000) + " 1,2 3.4.5 10-K 𝒜 \ud800 \udc00 e\u0301 İI ΑΣ",
            "He said so. " + "a.".repeat(50_000) + " She did not.",
            "A.".repeat(5_000) + "ab.Ab.".repeat(5_000) + "a!".repeat(5_000),
            "a-".repeat(50_000) + "a. He said so.",
            "word ".repeat(1000) + "12 1984 A. b. C.D. ?! ... !!! ( [ { } ] )",
            "THE MINISTER SAID NO AND THE SHIP'S CREW CAN'T SAIL")) {
      AnnotatedArticle blocks = blocks(text);
      assertEquals(reference.annotate(blocks), fast.annotate(blocks));
    }
  }

  private static List<Path> textFiles() throws IOException {
    try (Stream<Path> files = Files.walk(TESTDATA)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(input|txt|jsonl|html|md)"))
          .filter(file -> !file.toString().contains("bad"))
          .sorted()
          .toList();
    }
  }

  /** A body block a line. */
  private static AnnotatedArticle blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(BlockKind.BODY, new Span(begin, begin + line.length()), "test"));
      }
      begin += line.length() + 1;
    }
    return AnnotatedArticle.of(Article.of("a.txt", 0, Metadata.NONE, text), blocks);
  }
}
