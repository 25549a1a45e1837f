// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.beam.sdk.Pipeline;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.ReadSettings;
import org.newsbeam.language.Engine;
import org.newsbeam.pipelines.corpus.AggregateSettings;
import org.newsbeam.pipelines.corpus.AnnotateCorpus;
import org.newsbeam.pipelines.corpus.AnnotateSettings;
import org.newsbeam.pipelines.corpus.Boilerplate;
import org.newsbeam.pipelines.corpus.CorpusRun;
import org.newsbeam.pipelines.corpus.FailureLimits;
import org.newsbeam.pipelines.corpus.output.Manifest;
import org.newsbeam.pipelines.corpus.output.OutputFolder;
import org.newsbeam.pipelines.corpus.output.RunClaim;
import org.newsbeam.pipelines.corpus.output.RunInputs;
import org.newsbeam.pipelines.launch.BeamArguments;

/** Files are listed once, named the same from anywhere, and none is lost or read by mistake. */
public class InputsTest {

  private static final String FERRY = "/The Möwe/2024-05-06/ferry sinks.txt";
  private static final String MAYOR = "/Daily Bee/2024-05-07/mayor.txt";

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path corpus;
  private String out;

  @Before
  public void writeCorpus() throws IOException {
    corpus = temporary.getRoot().toPath().resolve("corpus");
    out = temporary.getRoot() + "/out";
    write(corpus + FERRY, "The ferry sank off Marlow, Ann Roe said on Monday.\n");
    write(corpus + MAYOR, "The mayor of Marlow said the pier would close.\n");
  }

  @Test
  public void anOutputFolderWithinTheInputIsNoInput() throws IOException {
    List<String> uris = List.of(corpus + MAYOR, corpus + FERRY);
    String first = corpus + "/out";
    CommandRun.whole("run", "--input=" + corpus, "--output=" + first);
    assertEquals(uris, column(first, "articles", "source_uri"));
    CommandRun.whole("run", "--input=" + corpus, "--output=" + first, "--overwrite");
    assertEquals(uris, column(first, "articles", "source_uri"));
    CommandRun.whole("run", "--input=" + corpus + "/**", "--output=" + corpus + "/out2");
    assertEquals(uris, column(corpus + "/out2", "articles", "source_uri"));
    assertEquals(uris, column(corpus + "/out2", "inputs", "source_uri"));
  }

  @Test
  public void aFileThatGoesAwayOrChangesIsAReject() throws IOException {
    write(corpus + "/gone.txt", "The bank closed.");
    write(corpus + "/changed.txt", "The bank opened.");
    ReadSettings reading = ReadSettings.usual();
    OutputFolder output = new OutputFolder(out);
    Pipeline pipeline = Pipeline.create(BeamArguments.parse(List.of(), "newsbeam-inputs"));
    RunInputs files = RunInputs.list(List.of(corpus.toString()), List.of(), reading, output);
    AnnotateSettings settings =
        new AnnotateSettings(
            reading,
            List.of(),
            null,
            Engine.FAST,
            new FailureLimits(60, 0),
            Boilerplate.ARTICLE,
            false,
            new AggregateSettings(16, 2));
    RunClaim claim = RunClaim.take(output, false);
    Manifest draft = CorpusRun.beginAnnotating(output, "1", Map.of(), files, settings);
    AnnotateCorpus.build(pipeline, settings, files, claim, draft);
    Files.delete(corpus.resolve("gone.txt"));
    write(corpus + "/changed.txt", "The bank opened again.");
    pipeline.run().waitUntilFinish();

    assertEquals(List.of(corpus + MAYOR, corpus + FERRY), column(out, "articles", "source_uri"));
    assertEquals(List.of("changed", "gone"), column(out, "rejects", "reason"));
    assertEquals(List.of(corpus + MAYOR, corpus + FERRY), column(out, "inputs", "source_uri"));
    Manifest manifest = Manifest.of(output);
    assertEquals(4, manifest.records().in());
    assertEquals(2, manifest.tables().get("inputs").rows());

    String next = temporary.getRoot() + "/next";
    CommandRun.whole("run", "--input=" + corpus, "--output=" + next, "--since=" + out);
    assertEquals(List.of(corpus + "/changed.txt"), column(next, "articles", "source_uri"));
  }

  @Test
  public void namesAndSoIdsAreTheSameHoweverTheFilesAreNamed() throws IOException {
    CommandRun.whole("run", "--input=" + corpus, "--output=" + out, "--outletFromFolder");
    String uri = corpus.toUri() + "*/*/*.txt";
    String other = temporary.getRoot() + "/other";
    String relative = Path.of("").toAbsolutePath().relativize(corpus).toString();
    CommandRun.whole("run", "--input=" + uri, "--output=" + other, "--outletFromFolder");
    assertEquals(rows(out, "articles"), rows(other, "articles"));
    CommandRun.whole(
        "run", "--input=" + relative, "--output=" + other, "--overwrite", "--outletFromFolder");
    assertEquals(rows(out, "articles"), rows(other, "articles"));
    CommandRun since =
        CommandRun.whole(
            "run", "--input=" + relative, "--output=" + other, "--overwrite", "--since=" + out);
    assertThat(since.err(), containsString("reading 0 files"));
  }

  @Test
  public void aCorpusMayMoveIfItsNamesHaveABase() throws IOException {
    Path moved = temporary.getRoot().toPath().resolve("moved here");
    for (String name : List.of(FERRY, MAYOR)) {
      write(moved + name, Files.readString(Path.of(corpus + name)));
    }
    String pattern = "--outletFromPath={outlet}/{date}/*";
    CommandRun.whole("run", "--input=" + corpus, "--output=" + out, "--base=" + corpus, pattern);
    String other = temporary.getRoot() + "/other";
    CommandRun.whole(
        "run", "--input=" + moved, "--output=" + other, "--base=" + moved + "/", pattern);
    assertEquals(rows(out, "articles"), rows(other, "articles"));
    assertEquals(List.of("Daily Bee", "The Möwe"), column(out, "articles", "outlet"));
    assertEquals(
        List.of("2024-05-06T00:00:00Z", "2024-05-07T00:00:00Z"),
        column(out, "articles", "published_at").stream().sorted().toList());
    assertEquals(corpus.toString(), Manifest.of(new OutputFolder(out)).options().get("base"));
    CommandRun since =
        CommandRun.of("run", "--input=" + corpus, "--output=" + out + "2", "--since=" + out);
    assertEquals(2, since.exit());
    assertThat(since.err(), containsString("was read with --base=" + corpus));
  }

  @Test
  public void whatCannotBeMeantIsSaidInALine() throws IOException {
    Path mine = corpus.resolve("articles/part.parquet");
    write(mine.toString(), "PAR1");
    assertMistake("would remove", "--input=" + mine, "--output=" + corpus, "--overwrite");
    assertMistake(
        "fits no file", "--input=" + corpus, "--output=" + out, "--outletFromPath=x/{date}");
    assertMistake(
        "knows no {paper}", "--input=" + corpus, "--output=" + out, "--outletFromPath={paper}/*");
    assertMistake(
        "holds none of the files", "--input=" + corpus, "--output=" + out, "--base=/no/such");
  }

  @Test
  public void aRunThatMayReadNothingOfItsInputEndsWithThree() throws IOException {
    write(corpus.resolve("articles/part.parquet").toString(), "PAR1");
    CommandRun run = CommandRun.of("run", "--input=" + corpus, "--output=" + corpus, "--overwrite");
    assertEquals(run.err(), 3, run.exit());
    assertThat(run.err(), containsString("in the output folder"));
  }

  private static void assertMistake(String message, String... arguments) {
    CommandRun run =
        CommandRun.of(Stream.concat(Stream.of("run"), Stream.of(arguments)).toArray(String[]::new));
    assertEquals(run.err(), 2, run.exit());
    assertEquals(run.err(), 1, run.err().lines().count());
    assertThat(run.err(), containsString(message));
  }

  private static void write(String file, String text) throws IOException {
    Files.createDirectories(Path.of(file).getParent());
    Files.writeString(Path.of(file), text);
  }

  private static List<String> rows(String run, String table) throws IOException {
    return TableText.of(run, List.of(table)).get(table);
  }

  private static List<String> column(String run, String table, String column) throws IOException {
    List<String> values = new ArrayList<>();
    for (String row : rows(run, table)) {
      JsonNode node = new ObjectMapper().readTree(row);
      values.add(node.path(column).asText());
    }
    return values.stream().sorted().toList();
  }
}
