// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The main command on testdata/articles, against the tables in testdata/expected. To write these
 * anew after a change that you have read: {@code mvn test -Dnewsbeam.update=true}.
 */
public class AnnotateCorpusTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static final Path EXPECTED = Path.of("testdata/expected");

  private static CommandRun run;
  private static String output;

  @BeforeClass
  public static void runOnce() {
    output = temporary.getRoot() + "/out";
    run =
        CommandRun.whole(
            "run",
            "--input=testdata/articles/**",
            "--output=" + output,
            "--base=.",
            "--enforceImmutability=true",
            "--enforceEncodability=true",
            "--outletFromFolder");
  }

  @Test
  public void theTablesAreTheExpectedOnes() throws IOException {
    Map<String, List<String>> tables = TableText.of(output, TableText.TABLES);
    if (Boolean.getBoolean("newsbeam.update")) {
      Files.createDirectories(EXPECTED);
      for (String table : TableText.TABLES) {
        Files.write(EXPECTED.resolve(table + ".jsonl"), tables.get(table), UTF_8);
      }
    }
    for (String table : TableText.TABLES) {
      List<String> expected = Files.readAllLines(EXPECTED.resolve(table + ".jsonl"), UTF_8);
      assertEquals(table, String.join("\n", expected), String.join("\n", tables.get(table)));
    }
  }

  @Test
  public void theSummarySaysWhatWasWritten() {
    assertThat(run.out(), containsString("22 records in: 22 articles, 0 rejects."));
    assertThat(run.out(), containsString(output + "/quotes"));
  }

  @Test
  public void eachTableIsOneFileAndNothingUnfinishedStays() throws IOException {
    for (String table : TableText.TABLES) {
      try (Stream<Path> files = Files.list(Path.of(output, table))) {
        assertEquals(
            List.of("part-00000-of-00001.parquet"),
            files.map(file -> file.getFileName().toString()).toList());
      }
    }
    assertTrue(Files.exists(Path.of(output, "_SUCCESS")));
    assertTrue(Files.notExists(Path.of(output, ".newsbeam")));
  }

  @Test
  public void theManifestReconcilesAndNamesTheModels() throws IOException {
    String manifest = Files.readString(Path.of(output, "manifest.json"));
    assertThat(manifest, containsString("\"in\" : 22"));
    assertThat(manifest, containsString("\"fingerprint\""));
    assertThat(manifest, containsString("names-en.bin"));
  }

  @Test
  public void theCorpusTablesComeOutTheSameFromTheArticleTables() throws IOException {
    String summary = temporary.getRoot() + "/summary";
    CommandRun.whole("summarize", "--input=" + output, "--output=" + summary);
    List<String> tables = TableText.CORPUS_TABLES;
    assertEquals(TableText.of(output, tables), TableText.of(summary, tables));
  }

  @Test
  public void anArticleThatTwoRunsHoldCountsOnce() throws IOException {
    String part = temporary.getRoot() + "/part";
    String both = temporary.getRoot() + "/both";
    CommandRun.whole(
        "run",
        "--input=testdata/articles/wire.jsonl",
        "--output=" + part,
        "--base=.",
        "--outletFromFolder");
    CommandRun.whole("summarize", "--input=" + output, "--input=" + part, "--output=" + both);
    List<String> tables = TableText.CORPUS_TABLES;
    assertEquals(TableText.of(output, tables), TableText.of(both, tables));
  }

  @Test
  public void parallelismDoesNotChangeARow() throws IOException {
    String other = temporary.getRoot() + "/other";
    CommandRun.whole(
        "run",
        "--input=testdata/articles",
        "--output=" + other,
        "--base=.",
        "--outletFromFolder",
        "--targetParallelism=1",
        "--aggregateBuckets=3");
    assertEquals(TableText.of(output, TableText.TABLES), TableText.of(other, TableText.TABLES));
  }

  @Test
  public void anEarlierRunIsOverwrittenWhenAskedTo() throws IOException {
    String twice = temporary.getRoot() + "/twice";
    String[] command = {
      "run", "--input=testdata/bad/lines.jsonl", "--output=" + twice, "--overwrite"
    };
    CommandRun.whole(command);
    CommandRun.whole(command);
    assertEquals(2, TableText.of(twice, List.of("articles")).get("articles").size());
  }

  @Test
  public void overwritingLeavesWhatNoRunHasWritten() throws IOException {
    Path folder = temporary.newFolder("mine").toPath();
    Path own = Files.createDirectories(folder.resolve("articles")).resolve("own.txt");
    Files.writeString(own, "The ferry sank.");
    CommandRun.whole("run", "--input=" + own, "--output=" + folder, "--overwrite");
    CommandRun.whole("run", "--input=" + own, "--output=" + folder, "--overwrite");
    assertEquals("The ferry sank.", Files.readString(own));
    assertEquals(1, TableText.of(folder.toString(), List.of("articles")).get("articles").size());
  }

  @Test
  public void showPrintsRowsForPeopleAndForPrograms() {
    CommandRun people = CommandRun.whole("show", output + "/quotes", "--limit=3");
    assertThat(people.out(), containsString("(3 rows)"));
    assertEquals(5, people.out().lines().count());
    CommandRun all = CommandRun.whole("show", output + "/articles", "--json", "--limit=0");
    assertEquals(22, all.out().lines().count());
    CommandRun some =
        CommandRun.whole("show", output + "/quotes", "--json", "--limit=0", "--where=kind=MIXED");
    assertTrue(some.out().lines().allMatch(line -> line.contains("\"kind\":\"MIXED\"")));
  }

  @Test
  public void showSortsByAColumn() throws IOException {
    CommandRun most =
        CommandRun.whole("show", output + "/speakers", "--json", "--limit=0", "--sort=quotes");
    List<Integer> quotes = new ArrayList<>();
    for (String line : most.out().lines().toList()) {
      quotes.add(new ObjectMapper().readTree(line).get("quotes").asInt());
    }
    List<Integer> sorted = new ArrayList<>(quotes);
    sorted.sort(Comparator.reverseOrder());
    assertEquals(sorted, quotes);
    assertEquals(2, CommandRun.of("show", output + "/speakers", "--sort=nothing").exit());
  }
}
