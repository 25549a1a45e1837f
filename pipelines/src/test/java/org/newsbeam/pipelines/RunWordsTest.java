// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What a run says at its end, and which exit code it ends with. */
public class RunWordsTest {

  private static final String ARTICLE = "The ferry sank on Monday, the coast guard said.\n";

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path news;
  private String input;
  private String output;

  @Before
  public void name() throws IOException {
    news = temporary.newFolder("my news").toPath();
    input = "--input=" + news;
    output = temporary.getRoot() + "/my out";
  }

  @Test
  public void whyRecordsWereRejectedIsToldAndHowToSeeThem() throws IOException {
    Files.writeString(
        news.resolve("a.jsonl"), "{\"text\": \"" + ARTICLE.strip() + "\"}\n{\n{\n{\n");
    Files.writeString(news.resolve("b.txt"), "");
    Files.writeString(news.resolve("c.txt"), " \n");
    Files.writeString(news.resolve("d.pdf"), "%PDF-1.7");
    Files.write(news.resolve("e.txt"), new byte[] {0, 1, 2, 0, 3});
    CommandRun run = CommandRun.whole("run", input, "--output=" + output);
    List<String> told = run.out().lines().dropWhile(line -> !line.startsWith("Rejected")).toList();
    assertEquals(run.out(), 7, told.size());
    assertThat(told.get(1), containsString("3  bad-json "));
    assertThat(told.get(1), containsString("a.jsonl, record 2: "));
    assertThat(told.get(2), containsString("2  empty "));
    assertThat(told.get(2), containsString("b.txt: there is no text in the file"));
    assertThat(told.get(3), containsString("1  binary "));
    assertThat(told.get(4), containsString("1  for 1 other reason"));
    assertEquals(
        "To see them: newsbeam show '" + output + "/rejects' --where=reason=bad-json", told.get(5));
    assertEquals(
        "Next: newsbeam report '%s' (a page to open), newsbeam sql '%s' (questions in SQL), newsbeam show '%s/quotes' (rows of a table)"
            .formatted(output, output, output),
        told.get(6));
    assertThat(
        CommandRun.whole("show", output + "/rejects", "--where=reason=bad-json").out(),
        containsString("(3 rows)"));
  }

  @Test
  public void oneOfAThingIsNotCalledSeveral() throws IOException {
    Files.writeString(news.resolve("a.txt"), ARTICLE);
    CommandRun run = CommandRun.whole("run", input, "--output=" + output);
    assertEquals("newsbeam: reading 1 file, 48 bytes\n", run.err());
    assertThat(run.out(), containsString("1 record in: 1 article, 0 rejects."));
    assertThat(run.out(), containsString(" 1 row   " + output + "/articles"));
    assertThat(run.out(), not(containsString("Rejected")));
    assertThat(run.out(), containsString("\nNext: newsbeam report "));
  }

  @Test
  public void aRunThatReadNothingEndsWithThree() throws IOException {
    Files.writeString(news.resolve("a.txt"), "");
    String[] command = {"run", input, "--output=" + output, "--resume"};
    CommandRun run = CommandRun.of(command);
    assertEquals(3, run.exit());
    assertThat(run.out(), containsString("1  empty "));
    assertThat(run.err(), containsString("newsbeam: no article was read: 1 file, 1 reject\n"));
    assertTrue(Files.exists(Path.of(output, "_SUCCESS")));
    assertEquals("the same for a run that is whole already", 3, CommandRun.of(command).exit());
  }

  @Test
  public void aRunThatWouldReadNothingEndsWithThreeAndWritesNothing() throws IOException {
    Files.writeString(news.resolve(".a.txt"), ARTICLE);
    CommandRun run = CommandRun.of("run", input, "--output=" + output);
    assertEquals(3, run.exit());
    assertThat(run.err(), containsString(".a.txt is hidden)"));
    assertFalse(Files.exists(Path.of(output)));
    CommandRun nowhere = CommandRun.of("run", input + "/b*.txt", "--output=" + output);
    assertEquals("what is not there is a mistake", 2, nowhere.exit());
  }

  @Test
  public void nothingNewIsNoFailure() throws IOException {
    Files.writeString(news.resolve("a.txt"), ARTICLE);
    CommandRun.whole("run", input, "--output=" + output);
    CommandRun next =
        CommandRun.whole("run", input, "--output=" + output + "2", "--since=" + output);
    assertThat(next.out(), containsString("Nothing new: 1 file was read by earlier runs"));
  }

  @Test
  public void aFileOfOptionsIsReadAndNamedInMistakes() throws IOException {
    Files.writeString(news.resolve("a.txt"), ARTICLE);
    Path options = temporary.getRoot().toPath().resolve("corpus.options");
    Files.writeString(options, "# weekly\n" + input + "\n--output=" + output + "\n");
    CommandRun.whole("run", "@" + options);
    assertTrue(Files.exists(Path.of(output, "_SUCCESS")));

    assertMistake("is not empty: it holds a whole run", options, 3);
    Files.writeString(options, "--input=nowhere\n\n--output=" + output + "2\n");
    assertMistake("no file matches nowhere", options, 1);
    Files.writeString(options, "--input=nowhere\n--output=x\n--maxArticleBites=3\n");
    assertMistake("did you mean --maxArticleBytes?", options, 3);
    Files.writeString(options, "--input=nowhere\n--output=x\n--maxArticleBytes=many\n");
    assertMistake("'many' is not an int", options, 3);
  }

  private static void assertMistake(String told, Path options, int line) {
    CommandRun run = CommandRun.of("run", "@" + options);
    assertEquals(run.err(), 2, run.exit());
    assertEquals(run.err(), 1, run.err().lines().count());
    assertThat(run.err(), containsString(told));
    assertThat(run.err(), containsString("(" + options + ", line " + line + ")"));
  }
}
