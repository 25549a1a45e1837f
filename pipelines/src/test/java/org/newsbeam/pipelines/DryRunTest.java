// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.endsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A dry run tells what would be read and how, and writes nothing. */
public class DryRunTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path news;
  private Path output;

  @Before
  public void name() throws IOException {
    news = temporary.newFolder("news").toPath();
    output = temporary.getRoot().toPath().resolve("out");
  }

  @Test
  public void filesAreToldByFormatAndTheFirstArticleAsItWouldBeRead() throws IOException {
    Files.writeString(news.resolve("a.txt"), "");
    Files.writeString(news.resolve("b.jsonl"), "{\"title\": \"no text\"}\n" + article() + "\n");
    Files.writeString(news.resolve("c.txt"), "Rain is coming, she said.");
    Files.writeString(news.resolve("d.txt"), "Rain has come, she said.");
    Files.writeString(news.resolve("e.ppt"), "A slide.");
    Files.writeString(news.resolve("f.html"), "<html><p>" + "x".repeat(3_000) + "</p></html>");
    Files.writeString(news.resolve(".g.txt"), "Rain had come, she said.");
    CommandRun run = dryRun("--maxArticleBytes=2000");
    assertEquals(run.err(), 0, run.exit());
    assertThat(run.out(), containsString("6 files to read, 3."));
    assertThat(run.out(), containsString("1 passed over: hidden, such as " + news + "/.g.txt\n"));
    assertThat(run.out(), containsString("  JSON Lines            1 file "));
    assertThat(run.out(), containsString("  text                  2 files    49 bytes\n"));
    assertThat(run.out(), containsString("  1 file, empty: there is nothing in the file"));
    assertThat(run.out(), containsString("  1 file, too-large: it has more than 2000 bytes"));
    assertThat(
        run.out(), containsString("  1 file, unsupported-format: this is an old office document"));
    assertThat(run.out(), containsString("b.jsonl, record 2:\n"));
    assertThat(
        run.out(),
        containsString(
            """
              headline  Ferry sinks
              by        Ann Roe
              outlet    Harbour Gazette
              date      2025-06-01T00:00:00Z
              language  en
              body      The ferry sank on Monday"""
                .replaceAll("(?m)^", "  ")));
    assertThat(run.out(), endsWith("…\nNothing was written (--dryRun).\n"));
    assertTrue(Files.notExists(output));
  }

  @Test
  public void theOutputFolderIsLeftAsItIs() throws IOException {
    Files.writeString(news.resolve("c.txt"), "Rain is coming, she said.");
    CommandRun.whole("run", "--input=" + news, "--output=" + output);
    List<String> before = state();
    assertEquals(0, dryRun().exit());
    assertEquals(0, dryRun("--overwrite").exit());
    assertEquals(before, state());
    CommandRun since = dryRun("--since=" + output);
    assertEquals(since.err(), 0, since.exit());
    assertThat(since.out(), containsString("0 files to read, 0 bytes."));
    assertThat(since.out(), containsString("1 file left out: read by earlier runs"));
  }

  @Test
  public void noArticleIsToldByTheExitCode() throws IOException {
    Files.writeString(news.resolve("b.jsonl"), "{\"title\": \"no text\"}\n");
    CommandRun run = dryRun();
    assertEquals(3, run.exit());
    assertThat(run.err(), containsString("no article was found in the first 1 file"));
  }

  private CommandRun dryRun(String... options) {
    return CommandRun.of(
        Stream.concat(
                Stream.of("run", "--input=" + news, "--output=" + output, "--dryRun"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private List<String> state() throws IOException {
    try (Stream<Path> found = Files.walk(output)) {
      return found.map(file -> file + " " + file.toFile().lastModified()).sorted().toList();
    }
  }

  private static String article() {
    return """
        {"title": "Ferry sinks", "author": "Ann Roe", "outlet": "Harbour Gazette",\
         "date": "2025-06-01", "text": "The ferry sank on Monday, the coast guard said.%s"}"""
        .formatted(" Nobody was hurt, and the owner said that it would be raised.".repeat(9));
  }
}
