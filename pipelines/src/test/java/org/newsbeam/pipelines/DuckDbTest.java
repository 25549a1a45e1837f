// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What an analyst does with the tables: DuckDB reads them. */
public class DuckDbTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static Connection duckdb;
  private static String tables;

  @BeforeClass
  public static void runOnce() throws IOException, SQLException {
    tables = temporary.getRoot() + "/out";
    Path copy = temporary.getRoot().toPath().resolve("copy.txt");
    Files.copy(Path.of("testdata/articles/harbour-gazette/coast-road.txt"), copy);
    CommandRun.whole(
        "run",
        "--input=testdata/articles",
        "--input=testdata/bad",
        "--input=" + copy,
        "--output=" + tables);
    duckdb = DriverManager.getConnection("jdbc:duckdb:");
  }

  @AfterClass
  public static void close() throws SQLException {
    duckdb.close();
  }

  @Test
  public void everyTableIsReadAndHoldsRows() throws SQLException {
    for (String table : TableText.TABLES) {
      String count = query("SELECT count(*) > 0 FROM " + parquet(table)).get(0);
      assertEquals(table, "true", count);
    }
  }

  @Test
  public void offsetsFitDuckDbsSubstring() throws SQLException {
    for (String table : List.of("mentions", "blocks")) {
      assertEquals(
          table,
          List.of("0"),
          query(
              """
              SELECT count(*) FROM %s r LEFT JOIN %s a USING (article_id)
              WHERE a.text IS NULL OR substring(a.text, r."begin" + 1, r."end" - r."begin") <> r.text
              """
                  .formatted(parquet(table), parquet("articles"))));
    }
    assertEquals(
        List.of("0"),
        query(
            """
            SELECT count(*) FROM %s q LEFT JOIN %s a USING (article_id)
            WHERE a.text IS NULL
               OR replace(array_to_string(list_transform(q.segments,
                lambda s: substring(a.text, s."begin" + 1, s."end" - s."begin")), ' '), ',', '.')
                  <> replace(q.text, ',', '.')
               OR (len(q.segments) = 1
                  AND substring(a.text, q."begin" + 1, q."end" - q."begin") <> q.text)
               OR substring(a.text, q.source_begin + 1, q.source_end - q.source_begin) <> q.source_text
               OR substring(a.text, q.cue_begin + 1, q.cue_end - q.cue_begin) <> q.cue
            """
                .formatted(parquet("quotes"), parquet("articles"))));
  }

  @Test
  public void idsAreUnique() throws SQLException {
    for (String id : List.of("articles.article_id", "quotes.quote_id", "entities.entity_id")) {
      String[] column = id.split("\\.", 2);
      assertEquals(
          id,
          List.of("0"),
          query(
              "SELECT count(*) - count(DISTINCT %s) FROM %s"
                  .formatted(column[1], parquet(column[0]))));
    }
  }

  @Test
  public void typesAreThoseOfTheContract() throws SQLException {
    String types =
        String.join(
            "\n",
            query(
                "SELECT column_name || ' ' || column_type FROM (DESCRIBE SELECT * FROM "
                    + parquet("quotes")
                    + ")"));
    assertThat(types, containsString("published_at TIMESTAMP WITH TIME ZONE"));
    assertThat(types, containsString("segments STRUCT(\"begin\" INTEGER, \"end\" INTEGER)[]"));
    assertThat(types, containsString("confidence DOUBLE"));
    assertThat(types, containsString("kind VARCHAR"));
  }

  @Test
  public void filesAreZstdWithRequiredColumnsAndThreeLevelLists() throws SQLException {
    assertEquals(
        List.of("ZSTD"),
        query("SELECT DISTINCT compression FROM parquet_metadata(" + files("quotes") + ")"));
    List<String> schema =
        query(
            "SELECT name || ' ' || coalesce(repetition_type, '') FROM parquet_schema("
                + files("quotes")
                + ")");
    assertTrue(schema.toString(), schema.contains("article_id REQUIRED"));
    assertTrue(schema.toString(), schema.contains("outlet OPTIONAL"));
    assertTrue(schema.toString(), schema.contains("list REPEATED"));
  }

  @Test
  public void everyColumnIsDescribedInTheFooter() throws SQLException {
    for (String table : TableText.TABLES) {
      List<String> columns =
          query("SELECT column_name FROM (DESCRIBE SELECT * FROM " + parquet(table) + ")");
      List<String> described =
          query(
              "SELECT decode(key) FROM parquet_kv_metadata("
                  + files(table)
                  + ") WHERE decode(key) LIKE 'newsbeam.column.%' AND length(decode(value)) > 0");
      for (String column : columns) {
        assertTrue(table + "." + column, described.contains("newsbeam.column." + column));
      }
    }
  }

  private static String parquet(String table) {
    return "read_parquet(" + files(table) + ")";
  }

  private static String files(String table) {
    return "'" + tables + "/" + table + "/*.parquet'";
  }

  /** The first column of each row. */
  private static List<String> query(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
