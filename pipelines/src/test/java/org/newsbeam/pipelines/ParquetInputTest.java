// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Parquet of other programs, and of an earlier run. */
public class ParquetInputTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void articlesOfAnEarlierRunGiveTheSameRowsAgain() throws IOException {
    String first = run("first", "--input=testdata/articles/harbour-gazette");
    String again = run("again", "--input=" + first + "/articles");
    for (String table : TableText.TABLES) {
      assertEquals(table, withoutRules(first, table), withoutRules(again, table));
    }
  }

  @Test
  public void anArticleThatIsNamedTwiceIsReadOnce() throws IOException {
    String input = "testdata/articles/harbour-gazette";
    String first = run("first", "--input=" + input);
    String second = run("second", "--input=" + input);
    List<String> articles = TableText.of(first, List.of("articles")).get("articles");

    String tables =
        run("tables", "--input=" + first + "/articles", "--input=" + second + "/articles");
    assertEquals(articles, TableText.of(tables, List.of("articles")).get("articles"));
    assertRepeated(tables, first, articles.size());

    String both = run("both", "--input=" + first + "/articles", "--input=" + input);
    assertEquals(articles, TableText.of(both, List.of("articles")).get("articles"));
    assertRepeated(both, first, articles.size());
  }

  /** Whether there is a reject for each row of the table that {@code run} wrote, and no other. */
  private static void assertRepeated(String output, String run, int rows) throws IOException {
    List<String> rejects = TableText.of(output, List.of("rejects")).get("rejects");
    assertEquals(rows, rejects.size());
    for (String reject : rejects) {
      assertThat(reject, containsString(run + "/articles/part-00000-of-00001.parquet"));
      assertThat(reject, containsString("\"reason\":\"repeated\""));
    }
  }

  @Test
  public void tablesOfDuckDbAreRead() throws SQLException, IOException {
    String file = temporary.getRoot() + "/stories.parquet";
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(
          """
          COPY (SELECT i AS id, {'body': 'The ferry sank, the coast guard said. ' || i} AS article,
                       TIMESTAMP '2026-01-05 08:00:00' AS date, ['Ann Roe', 'Bo Li'] AS authors
                FROM range(1000) t(i)) TO '%s' (FORMAT parquet, ROW_GROUP_SIZE 300)
          """
              .formatted(file));
    }
    String out = run("duck", "--input=" + file, "--fields=text:article.body");
    List<String> articles = TableText.of(out, List.of("articles")).get("articles");
    assertEquals(1000, articles.size());
    for (String article : articles) {
      assertThat(article, containsString("\"published_at\":\"2026-01-05T08:00:00Z\""));
      assertThat(article, containsString("[\"Ann Roe\",\"Bo Li\"]"));
    }
  }

  /** A headline is found by another rule when it is known. */
  private static List<String> withoutRules(String output, String table) throws IOException {
    return TableText.of(output, List.of(table)).get(table).stream()
        .map(row -> table.equals("blocks") ? row.replaceAll("\"rule\":\"[^\"]*\"", "") : row)
        .toList();
  }

  private String run(String name, String... arguments) {
    String output = temporary.getRoot() + "/" + name;
    String[] all = new String[arguments.length + 2];
    all[0] = "run";
    all[1] = "--output=" + output;
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    CommandRun.whole(all);
    return output;
  }
}
