// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.corpus.output.Table;

/** What {@code show} prints of a run's tables. */
public class ShowTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static String tables;

  @BeforeClass
  public static void runOnce() {
    tables = temporary.getRoot() + "/out";
    CommandRun.whole(
        "run",
        "--input=testdata/articles/meridian-post",
        "--input=testdata/articles/wire.jsonl",
        "--output=" + tables);
  }

  @Test
  public void aRunsFolderListsItsTables() throws IOException {
    List<JsonNode> list = json(tables);
    assertEquals(
        Table.OF_RUN.stream().map(Table::name).toList(),
        list.stream().map(row -> row.get("table").asText()).toList());
    for (JsonNode row : list) {
      String table = row.get("table").asText();
      assertEquals(table, json(tables + "/" + table).size(), row.get("rows").asInt());
      assertTrue(table, row.get("description").asText().length() > 10);
    }
    CommandRun people = CommandRun.whole("show", tables + "/", "--where=rows>0", "--limit=2");
    assertThat(people.out(), startsWith("table     rows  description\n"));
    assertThat(people.out(), containsString("(2 rows)"));
  }

  @Test
  public void aWrongTableNamesTheRightOnes() {
    assertMistake("no table quote in " + tables + "; did you mean quotes?", tables + "/quote");
    assertMistake("there are article_entities, articles, blocks", tables + "/x");
    assertMistake("but holds article_entities, articles", tables, "--explain");
  }

  @Test
  public void aWrongColumnNamesTheRightOnesEvenWithoutRows() {
    for (String option : List.of("--columns=stag", "--where=stag=x", "--sort=stag")) {
      assertMistake(
          "there is no column stag; did you mean stage? There are source_uri, record, stage",
          tables + "/rejects",
          option);
    }
    assertMistake("--sort=segments is a list", tables + "/quotes", "--sort=segments");
    assertMistake("confidence holds numbers", tables + "/quotes", "--where=confidence>high");
    assertMistake("--json or --csv", tables + "/quotes", "--json", "--csv");
  }

  @Test
  public void theColumnsAskedForAreShownInTheirOrder() throws IOException {
    CommandRun people =
        CommandRun.whole("show", tables + "/quotes", "--columns=speaker_id, kind", "--limit=1");
    assertThat(people.out().lines().findFirst().get().strip(), startsWith("speaker_id"));
    assertThat(people.out().lines().findFirst().get(), containsString("  kind"));
    for (JsonNode row : json(tables + "/quotes", "--columns=kind,quote_id")) {
      assertThat(row.toString(), startsWith("{\"kind\":\""));
      assertEquals(2, row.size());
    }
    assertEquals(
        "kind,words\r\n",
        CommandRun.whole(
                "show", tables + "/quotes", "--columns=kind,words", "--csv", "--where=words<0")
            .out());
  }

  @Test
  public void conditionsTakeTheRowsThatMeetThem() throws IOException {
    assertTaken("quotes", "confidence>=0.95", row -> row.get("confidence").asDouble() >= 0.95);
    assertTaken("quotes", "words<10", row -> row.get("words").asInt() < 10);
    assertTaken("quotes", "kind!=DIRECT", row -> !row.get("kind").asText().equals("DIRECT"));
    assertTaken("quotes", "speaker is null", row -> row.get("speaker").isNull());
    assertTaken("quotes", "speaker is not null", row -> !row.get("speaker").isNull());
    assertTaken(
        "articles",
        "published_at>=2025",
        row -> row.get("published_at").asText("").compareTo("2025") >= 0);
    assertTaken("articles", "bylines~e", row -> row.get("bylines").toString().matches(".*[eE].*"));
  }

  private static void assertTaken(String table, String condition, Predicate<JsonNode> wanted)
      throws IOException {
    List<JsonNode> taken = json(tables + "/" + table, "--where=" + condition);
    List<JsonNode> all = json(tables + "/" + table);
    assertEquals(condition, all.stream().filter(wanted).toList(), taken);
    assertTrue(condition, taken.size() > 0 && taken.size() < all.size());
  }

  @Test
  public void rowsAreSortedAndLimited() throws IOException {
    List<String> words =
        json(tables + "/quotes").stream()
            .map(row -> row.get("words").asInt())
            .sorted(Comparator.reverseOrder())
            .limit(3)
            .map(String::valueOf)
            .toList();
    CommandRun sorted =
        CommandRun.whole(
            "show", tables + "/quotes", "--sort=words", "--limit=3", "--columns=words", "--csv");
    assertEquals("words\r\n" + String.join("\r\n", words) + "\r\n", sorted.out());
  }

  @Test
  public void csvHoldsWhatJsonHolds() throws IOException {
    String csv = CommandRun.whole("show", tables + "/articles", "--csv", "--limit=0").out();
    List<JsonNode> rows = json(tables + "/articles");
    try (CSVParser parsed = CSVParser.parse(csv, CSVFormat.RFC4180.builder().setHeader().build())) {
      List<CSVRecord> records = parsed.getRecords();
      assertEquals(rows.size(), records.size());
      for (int i = 0; i < rows.size(); i++) {
        for (String column : parsed.getHeaderNames()) {
          JsonNode value = rows.get(i).get(column);
          String expected =
              value.isArray() ? value.toString() : value.isNull() ? "" : value.asText();
          assertEquals(column, expected, records.get(i).get(column));
        }
        assertEquals(rows.get(i).size(), records.get(i).size());
      }
    }
    assertThat(csv, containsString("\r\n"));
  }

  @Test
  public void cellsAreCutOnATerminalAlone() {
    assertThat(shown(), not(containsString("…\n")));
    assertTrue("widest line", shown().lines().mapToInt(String::length).max().getAsInt() > 1000);
    String terminal = Steering.onTerminal(ShowTest::shown);
    assertThat(terminal, containsString("…\n"));
    assertTrue("widest line", terminal.lines().mapToInt(String::length).max().getAsInt() <= 60);
  }

  private static String shown() {
    return CommandRun.whole("show", tables + "/articles", "--columns=text", "--limit=3").out();
  }

  @Test
  public void beamsFileSystemsShowTheSame() {
    String uri = Path.of(tables).toUri().toString().replaceFirst("^file:/+", "file:///");
    for (String table : List.of("", "/quotes", "/rejects")) {
      for (String option : List.of("--json", "--csv", "--limit=0")) {
        assertEquals(
            CommandRun.whole("show", tables + table, option).out(),
            CommandRun.whole("show", uri + table, option).out());
      }
    }
    assertEquals(
        CommandRun.whole("show", tables + "/quotes").out(),
        CommandRun.whole("show", tables.replaceFirst("out$", "o*t") + "/quotes").out());
    assertMistake("did you mean quotes?", uri + "/quote");
  }

  @Test
  public void aTableOnThisMachineNeedsNoBeam() throws IOException, InterruptedException {
    File loaded = temporary.newFile();
    Process show =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xlog:class+load:file=" + loaded,
                "-cp",
                System.getProperty("java.class.path"),
                Newsbeam.class.getName(),
                "show",
                tables + "/quotes",
                "--where=confidence>0.5",
                "--sort=words")
            .redirectErrorStream(true)
            .redirectOutput(temporary.newFile())
            .start();
    assertEquals(0, show.waitFor());
    String classes = Files.readString(loaded.toPath(), UTF_8);
    assertThat(classes, containsString("org.newsbeam.pipelines.show.TableReader"));
    assertThat(classes, not(containsString("org.apache.beam.")));
    // Hadoop's takes as long to start as all of the rest.
    assertThat(classes, not(containsString("org.apache.hadoop.conf.Configuration$")));
  }

  @Test
  public void tablesOfOtherProgramsAreShown() throws SQLException {
    String file = temporary.getRoot() + "/other.parquet";
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          """
          COPY (SELECT DATE '2024-05-01' + i::INTEGER AS day, 1.25::DECIMAL(9,2) * i AS price,
                       {'at': TIMESTAMP '2024-05-01 12:30:15', 'words': ['a', 'b']} AS nested
                FROM range(3) t(i)) TO '%s' (FORMAT parquet, CODEC snappy)
          """
              .formatted(file));
    }
    String[] where = {"--where=day>=2024-05-02", "--where=price<2", "--where=nested=b"};
    assertEquals(
        "{\"day\":\"2024-05-02\",\"price\":1.25,"
            + "\"nested\":{\"at\":\"2024-05-01T12:30:15\",\"words\":[\"a\",\"b\"]}}\n",
        CommandRun.whole("show", file, "--json", where[0], where[1], where[2]).out());
    assertEquals(
        "day,price\r\n2024-05-02,1.25\r\n",
        CommandRun.whole("show", file, "--csv", "--columns=day,price", "--where=price=1.250")
            .out());
  }

  @Test
  public void aDamagedFileIsNamed() throws IOException {
    Path folder = temporary.newFolder("damaged").toPath();
    Files.writeString(folder.resolve("part.parquet"), "no Parquet at all", UTF_8);
    assertMistake("part.parquet: cannot be read: ", folder.toString());
  }

  private static List<JsonNode> json(String table, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("show", table, "--json", "--limit=0"));
    arguments.addAll(List.of(options));
    List<JsonNode> rows = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : CommandRun.whole(arguments.toArray(String[]::new)).out().lines().toList()) {
      rows.add(mapper.readTree(line));
    }
    return rows;
  }

  private static void assertMistake(String named, String... arguments) {
    List<String> all = new ArrayList<>(List.of("show"));
    all.addAll(List.of(arguments));
    CommandRun run = CommandRun.of(all.toArray(String[]::new));
    assertEquals(run.err(), 2, run.exit());
    assertEquals("lines in: " + run.err(), 1, run.err().lines().count());
    assertThat(run.err(), containsString(named));
    assertEquals("", run.out());
  }
}
