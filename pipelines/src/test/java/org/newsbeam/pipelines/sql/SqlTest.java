// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.CommandRun;

/** {@code newsbeam sql} and {@code export} on the tables of a small run. */
public class SqlTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static String run;
  private static int quotes;

  @BeforeClass
  public static void runOnce() {
    run = temporary.getRoot() + "/it's a run"; // Names of files are no SQL.
    CommandRun.whole("run", "--input=testdata/articles", "--output=" + run);
    quotes =
        (int)
            CommandRun.whole("show", run + "/quotes", "--json", "--limit=0").out().lines().count();
  }

  private static String sql(String... arguments) {
    return CommandRun.whole(
            Stream.concat(Stream.of("sql", run), Stream.of(arguments)).toArray(String[]::new))
        .out();
  }

  private static String refused(String... arguments) {
    CommandRun refused = CommandRun.of(arguments);
    assertEquals(refused.err(), 2, refused.exit());
    assertEquals(refused.err(), 1, refused.err().lines().count());
    return refused.err();
  }

  private static String file(String name) {
    return temporary.getRoot() + "/" + name;
  }

  @Test
  public void withoutAQueryAllTablesAndViewsAreListed() {
    String list = sql();
    for (String name : TableNames.all()) {
      assertThat(list, containsString("\n" + name + " "));
    }
  }

  @Test
  public void analysisHasARowForEachQuoteAndNoMore() {
    assertEquals(
        """
        {"same":true,"ids":true,"articles":true}
        """,
        sql(
            """
            SELECT count(*) = (SELECT count(*) FROM quotes) AS same,
              count(DISTINCT quote_id) = count(*) AS ids,
              count(headline) > 0 AND count(source_uri) = count(*) AS articles
            FROM analysis
            """,
            "--json"));
  }

  @Test
  public void analysisNamesSpeakersAsTheTableOfSpeakersDoes() {
    assertEquals(
        """
        speaker,agree
        Adaeze Okafor,true
        """,
        sql(
                """
                SELECT s.name AS speaker, s.quotes = count(*) AS agree
                FROM analysis a JOIN speakers s USING (speaker_id)
                WHERE s.name = 'Adaeze Okafor' AND a.speaker = s.name GROUP BY s.name, s.quotes
                """,
                "--csv")
            .replace("\r", ""));
  }

  @Test
  public void theOtherViewsAddUpToTheTables() {
    assertEquals(
        """
        {"articles":true,"statements":true,"shares":true}
        """,
        sql(
            """
            SELECT (SELECT sum(articles) FROM by_month) = (SELECT count(*) FROM articles) AS articles,
              (SELECT sum(statements) FROM by_month)
                = (SELECT count(*) FROM quotes WHERE statement) AS statements,
              (SELECT max(abs(t - 1)) < 0.01
                FROM (SELECT sum(share) t FROM who_by_outlet GROUP BY outlet)) AS shares
            """,
            "--json"));
  }

  @Test
  public void listsGroupsAndTimesAreThoseOfTheTables() {
    assertEquals(
        CommandRun.whole("show", run + "/quotes", "--json", "--limit=3").out(),
        sql("SELECT * FROM quotes LIMIT 3", "--json"));
  }

  @Test
  public void twoColumnsOfOneNameAreBothKept() {
    assertEquals("{\"a\":1,\"a_2\":2}\n", sql("SELECT 1 AS a, 2 AS a", "--json"));
  }

  @Test
  public void aQueryMayComeFromStandardInput() {
    InputStream in = System.in;
    System.setIn(new ByteArrayInputStream("SELECT 7 AS seven; -- at last".getBytes(UTF_8)));
    try {
      assertEquals("{\"seven\":7}\n", sql("-", "--json"));
    } finally {
      System.setIn(in);
    }
  }

  @Test
  public void tablesThatARunDidNotWriteAreEmpty() {
    String summary = file("summary");
    CommandRun.whole("summarize", "--input=" + run, "--output=" + summary);
    assertEquals(
        "{\"quotes\":0,\"speakers\":true}\n",
        CommandRun.whole(
                "sql",
                summary,
                "SELECT (SELECT count(*) FROM analysis) quotes, (SELECT count(*) > 0 FROM speakers) speakers",
                "--json")
            .out());
  }

  @Test
  public void mistakesAreOneLineThatSaysWhatToDo() {
    assertThat(refused("sql", run, "SELEC 1"), containsString("syntax error at or near \"SELEC\""));
    assertThat(refused("sql", run, "SELECT speker FROM quotes"), containsString("\"speaker\""));
    assertThat(refused("sql", file("nowhere")), containsString("no tables are in "));
    assertThat(refused("sql", "s3://pail/run"), containsString("no folder of this machine"));
    assertThat(refused("sql", run, "--json", "--csv"), containsString("only one of"));
    assertThat(refused("sql", run, "--output=x.pdf"), containsString(".xlsx"));
    assertThat(
        refused("sql", run, "--output=/no/where/x.csv"), containsString("no folder /no/where"));
    assertThat(
        refused("export", run, file("x.csv"), "--table=speeker"),
        containsString("did you mean speakers?"));
  }

  @Test
  public void whatStoodThereStandsUntilTheFileIsWhole() throws IOException {
    Path old = Path.of(file("old.csv"));
    Files.writeString(old, "kept");
    for (String query : List.of("SELECT speker FROM quotes", "SELECT error('stop') FROM quotes")) {
      CommandRun failed = CommandRun.of("sql", run, query, "--output=" + old);
      assertFalse(failed.exit() == 0);
      assertEquals("kept", Files.readString(old));
    }
    try (Stream<Path> inside = Files.list(old.getParent())) {
      assertFalse(inside.anyMatch(file -> file.getFileName().toString().startsWith(".old")));
    }
  }

  @Test
  public void filesOfEachFormatHoldAllRows() throws Exception {
    for (String format : List.of("csv", "jsonl", "parquet", "xlsx")) {
      String file = file("analysis." + format);
      String said = CommandRun.whole("export", run, file).out();
      assertThat(said, containsString(quotes + " rows of analysis in " + file));
    }
    assertEquals(quotes, Files.readAllLines(Path.of(file("analysis.jsonl"))).size());
    assertThat(
        CommandRun.whole("show", file("analysis.parquet"), "--limit=0").out(),
        containsString("(" + quotes + " rows)"));
    try (ZipFile book = new ZipFile(file("analysis.xlsx"))) {
      String sheet =
          new String(
              book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
      assertEquals(quotes + 1, sheet.split("<row ", -1).length - 1);
      assertThat(sheet, containsString("Adaeze Okafor"));
    }
  }

  @Test
  public void sheetsHoldWhatXmlCannotAndNoFormula() throws Exception {
    String file = file("odd.xlsx");
    sql("SELECT '=1+1' AS a, chr(1) || 'b<' AS b, repeat('x', 40000) AS c", "--output=" + file);
    try (ZipFile book = new ZipFile(file)) {
      String sheet =
          new String(
              book.getInputStream(book.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
      assertThat(sheet, containsString("<is><t>=1+1</t></is>"));
      assertThat(sheet, containsString("b&lt;"));
      assertFalse(sheet.contains("<f>"));
      assertThat(sheet, containsString("x".repeat(32766)));
      assertFalse(sheet.contains("x".repeat(32767)));
    }
  }

  @Test
  public void aDatabaseHoldsTablesAndViews() throws SQLException {
    String file = file("all.duckdb");
    CommandRun.whole("export", run, file);
    CommandRun.whole("export", run, file); // It is written anew.
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = duckdb.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT (SELECT count(*) FROM analysis), (SELECT count(*) FROM by_month)")) {
      assertTrue(rows.next());
      assertEquals(quotes, rows.getInt(1));
      assertTrue(rows.getInt(2) > 1);
    }
  }
}
