// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Reject;

public class ReadArticlesTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();
  @Rule public final transient TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void filesBecomeArticlesAndRejects() throws IOException {
    write("news/a.txt", "The ferry sank.\r\n");
    write("news/empty.txt", " \n");
    write("news/deep/page.html", "<p>Hello</p>");
    write(
        "news/b.jsonl",
        """
        {"id": 7, "headline": "Ferry sinks", "outlet": "The Gull", "url": "https://gull.example/7",
        """
                .strip()
            + """
             "date": "2024-05-06", "author": "By Ann Roe", "section": "Sea", "body": "It sank."}

            {"body": 1}
            """);

    ReadResult read = pipeline.apply(from(List.of("news", "news/*.txt"), here()));

    PAssert.that(read.articles())
        .containsInAnyOrder(
            Article.of("news/a.txt", 0, Metadata.NONE, "The ferry sank.\r\n"),
            Article.of("news/b.jsonl", 1, ferry(), "It sank."));
    PAssert.that(read.rejects())
        .containsInAnyOrder(
            reject("news/empty.txt", 0, "empty", "there is no text in the file", " \n"),
            reject(
                "news/deep/page.html",
                0,
                "no-article",
                "the page holds no text of an article",
                "<p>Hello</p>"),
            reject(
                "news/b.jsonl",
                3,
                "no-text",
                "no text in any of the fields text, body, content, articleBody or the like; found: body (NUMBER)",
                "{\"body\": 1}"));
    PAssert.that(read.recordCounts()).containsInAnyOrder(5L);
    pipeline.run();
  }

  @Test
  public void aLargeFileIsSharedOutAndALongLineRefused() throws IOException {
    String lines =
        "{\"text\":\"one\"}\n{\"text\":\"two\"}\n{\"text\":\"a longer one than is allowed\"}\n";
    write("big.jsonl", lines);

    ReadResult read =
        pipeline.apply(from(List.of("*.jsonl"), here().withMaxArticleBytes(20)).withWorkBytes(16));

    PAssert.that(read.articles())
        .containsInAnyOrder(
            Article.of("big.jsonl", 1, Metadata.NONE, "one"),
            Article.of("big.jsonl", 2, Metadata.NONE, "two"));
    PAssert.that(read.rejects())
        .containsInAnyOrder(
            reject(
                "big.jsonl",
                3,
                "too-large",
                "the line has 39 bytes, more than 20",
                "{\"text\":\"a longer on"));
    PAssert.that(read.recordCounts()).containsInAnyOrder(2L, 1L);
    pipeline.run();
  }

  @Test
  public void manySmallFilesAreReadTogether() throws IOException {
    for (int i = 0; i < 250; i++) {
      write("f%03d.txt".formatted(i), "text %03d".formatted(i));
    }
    ReadResult read = pipeline.apply(from(List.of("*"), here()).withWorkBytes(100 * 8));

    PAssert.that(read.articles())
        .containsInAnyOrder(
            IntStream.range(0, 250)
                .mapToObj(
                    i ->
                        Article.of(
                            "f%03d.txt".formatted(i), 0, Metadata.NONE, "text %03d".formatted(i)))
                .toList());
    PAssert.that(read.rejects()).empty();
    PAssert.that(read.recordCounts()).containsInAnyOrder(100L, 100L, 50L);
    pipeline.run();
  }

  @Test
  public void aPatternWithoutFilesFailsTheRun() {
    pipeline.apply(from(List.of("*.txt"), here()));
    PipelineExecutionException e = assertThrows(PipelineExecutionException.class, pipeline::run);
    assertThat(e.getMessage(), containsString("no file matches *.txt"));
  }

  private ReadSettings here() {
    return ReadSettings.usual().withBase(root().toString());
  }

  private ReadArticles from(List<String> patterns, ReadSettings settings) {
    return ReadArticles.from(patterns, root().toUri(), settings);
  }

  private static Metadata ferry() {
    return new Metadata(
        "7",
        "The Gull",
        "https://gull.example/7",
        "Sea",
        "Ferry sinks",
        null,
        List.of("Ann Roe"),
        null,
        null,
        Instant.parse("2024-05-06T00:00:00Z"),
        null);
  }

  private static Reject reject(
      String uri, long record, String reason, String message, String sample) {
    return new Reject(uri, record, "ingest", reason, message, sample);
  }

  private Path root() {
    return folder.getRoot().toPath();
  }

  private void write(String name, String content) throws IOException {
    Path file = root().resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content.getBytes(UTF_8));
  }
}
