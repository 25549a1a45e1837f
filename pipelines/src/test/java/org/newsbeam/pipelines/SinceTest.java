// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A run reads only what earlier runs have not read, and all of them together are as one run. */
public class SinceTest {

  private static final List<String> OF_CORPUS =
      List.of("entities", "speakers", "cooccurrences", "outlets", "duplicates");

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path articles;
  private Path first;
  private Path second;

  @Before
  public void readMostArticles() throws IOException {
    articles = temporary.newFolder("articles").toPath();
    first = temporary.getRoot().toPath().resolve("first");
    second = temporary.getRoot().toPath().resolve("second");
    copy("wire.jsonl");
    copy("harbour-gazette");
    run(first);
  }

  @Test
  public void twoRunsAreAsOne() throws IOException {
    copy("marlow-ledger");
    copy("meridian-post");
    CommandRun since = run(second, "--since=" + first);
    int all = rows("articles", first) + rows("articles", second);
    Path whole = temporary.getRoot().toPath().resolve("whole");
    run(whole);
    assertEquals(rows("articles", whole), all);
    assertThat(since.err(), containsString("reading " + rows("inputs", second) + " files"));
    assertEquals(rows("inputs", whole), rows("inputs", first) + rows("inputs", second));
    assertEquals(corpus(whole), summary());
  }

  @Test
  public void aFileThatChangedIsReadAgainAndItsOldArticlesDoNotCount() throws IOException {
    Path wire = articles.resolve("wire.jsonl");
    List<String> lines = Files.readAllLines(wire);
    Files.write(wire, lines.subList(0, 1)); // the others are withdrawn
    run(second, "--since=" + first);
    assertEquals(1, rows("articles", second));
    Path whole = temporary.getRoot().toPath().resolve("whole");
    run(whole);
    assertEquals(corpus(whole), summary());
  }

  @Test
  public void anotherTimeOfChangeIsAChange() throws IOException {
    Files.setLastModifiedTime(articles.resolve("wire.jsonl"), FileTime.fromMillis(1_000));
    run(second, "--since=" + first);
    assertEquals(1, rows("inputs", second));
  }

  @Test
  public void nothingNewIsAWholeRunWithoutRows() throws IOException {
    CommandRun since = run(second, "--since=" + first);
    assertThat(since.out(), containsString("0 records in: 0 articles, 0 rejects."));
    Path third = temporary.getRoot().toPath().resolve("third");
    copy("meridian-post");
    run(third, "--since=" + first, "--since=" + second);
    assertEquals(rows("inputs", third), rows("articles", third));
  }

  @Test
  public void aFolderWithoutARunIsRefused() {
    CommandRun run =
        CommandRun.of("run", "--input=" + articles, "--output=" + second, "--since=" + articles);
    assertEquals(2, run.exit());
    assertThat(run.err(), containsString("holds no finished run"));
  }

  @Test
  public void aWholeRunOfOtherInputIsNotResumed() throws IOException {
    String[] command = {"run", "--input=" + articles, "--output=" + first, "--resume"};
    assertThat(CommandRun.whole(command).out(), containsString("is whole already"));
    copy("meridian-post");
    CommandRun other = CommandRun.of(command);
    assertEquals(2, other.exit());
    assertThat(other.err(), containsString("--since"));
  }

  private void copy(String name) throws IOException {
    Path source = Path.of("testdata/articles");
    try (Stream<Path> found = Files.walk(source.resolve(name))) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        Path copy = articles.resolve(source.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private CommandRun run(Path output, String... options) {
    return CommandRun.whole(
        Stream.concat(
                Stream.of("run", "--input=" + articles, "--output=" + output), Stream.of(options))
            .toArray(String[]::new));
  }

  private Object summary() throws IOException {
    Path summary = temporary.getRoot().toPath().resolve("summary");
    CommandRun.whole("summarize", "--input=" + first, "--input=" + second, "--output=" + summary);
    return corpus(summary);
  }

  private static Object corpus(Path run) throws IOException {
    return TableText.of(run.toString(), OF_CORPUS);
  }

  private static int rows(String table, Path run) throws IOException {
    return TableText.of(run.toString(), List.of(table)).get(table).size();
  }
}
