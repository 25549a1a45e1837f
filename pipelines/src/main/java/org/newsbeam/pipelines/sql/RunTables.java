// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.newsbeam.pipelines.corpus.output.Table;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * The tables of a run in a DuckDB that lives in memory: each is a view of its name, one that the
 * run did not write a view without rows; {@link ReadyView}s stand beside them. Times are UTC.
 */
public final class RunTables implements AutoCloseable {

  private final Connection duckdb;

  private RunTables(Connection duckdb) {
    this.duckdb = duckdb;
  }

  /**
   * Opens the tables of a run.
   *
   * @param folder the run's output folder
   * @throws UsageException if no table is in it, or DuckDB is not on the class path
   */
  public static RunTables open(String folder) throws IOException, SQLException {
    RunFiles files = RunFiles.in(folder);
    RunTables tables = new RunTables(connect());
    try {
      for (Table<?> table : Table.OF_RUN) {
        tables.view(table.name(), files.query(table));
      }
      for (ReadyView view : ReadyView.ALL) {
        tables.view(view.name(), view.query());
      }
      return tables;
    } catch (SQLException | IOException | RuntimeException e) {
      tables.close();
      throw e;
    }
  }

  /**
   * Sees whether the tables of a run that is to come could be opened.
   *
   * @throws UsageException if its folder is none of this machine, or DuckDB is not on the class
   *     path
   */
  public static void check(String folder) {
    RunFiles.local(folder);
    try {
      connect().close();
    } catch (SQLException e) {
      throw new UsageException("DuckDB cannot be opened: " + e.getMessage(), e);
    }
  }

  private static Connection connect() throws SQLException {
    Properties settings = new Properties();
    // Rows come as they are asked for, so that a result may be larger than memory.
    settings.setProperty("jdbc_stream_results", "true");
    Connection duckdb;
    try {
      duckdb = DriverManager.getConnection("jdbc:duckdb:", settings);
    } catch (SQLException e) {
      if ("08001".equals(e.getSQLState())) {
        throw new UsageException(
            "DuckDB is not here: start by the launcher newsbeam, or put newsbeam-duckdb.jar on the class path",
            e);
      }
      throw e;
    }
    try (Statement statement = duckdb.createStatement()) {
      statement.execute("SET TimeZone = 'UTC'");
    }
    return duckdb;
  }

  private void view(String name, String query) throws SQLException {
    execute("CREATE VIEW " + Quoted.name(name) + " AS " + query);
  }

  /** Executes a statement that gives no rows. */
  void execute(String sql) throws SQLException {
    try (Statement statement = duckdb.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Hands the rows of a query on, one by one.
   *
   * @param sql one statement
   * @throws UsageException if DuckDB does not understand it; its message says where
   */
  public void query(String sql, RowsReader reader) throws IOException, SQLException {
    try (Statement statement = statement();
        ResultSet rows = result(statement, sql)) {
      reader.read(new SqlRows(rows));
    }
  }

  /**
   * Writes the rows of a query as a Parquet file.
   *
   * @return how many rows
   * @throws UsageException if DuckDB does not understand it
   */
  long copyToParquet(String sql, Path file) throws SQLException {
    String copy = "COPY (\n%s\n) TO %s (FORMAT parquet, COMPRESSION zstd)";
    try (Statement statement = statement()) {
      return statement.executeUpdate(
          copy.formatted(sql.strip().replaceAll("[;\\s]+$", ""), Quoted.text(file.toString())));
    } catch (SQLException e) {
      throw SqlMistake.of(e);
    }
  }

  /** Writes all tables, and the ready views over them, as a database of DuckDB. */
  void copyToDatabase(Path file) throws SQLException {
    execute("ATTACH " + Quoted.text(file.toString()) + " AS written");
    for (Table<?> table : Table.OF_RUN) {
      String name = Quoted.name(table.name());
      execute("CREATE TABLE written.%s AS FROM memory.%s".formatted(name, name));
    }
    execute("USE written");
    for (ReadyView view : ReadyView.ALL) {
      view(view.name(), view.query());
    }
    execute("USE memory");
    execute("DETACH written");
  }

  private Statement statement() throws SQLException {
    return duckdb.createStatement();
  }

  private static ResultSet result(Statement statement, String sql) {
    try {
      return statement.executeQuery(sql);
    } catch (SQLException e) {
      throw SqlMistake.of(e);
    }
  }

  @Override
  public void close() throws SQLException {
    duckdb.close();
  }

  /** What reads the rows of a query. */
  @FunctionalInterface
  public interface RowsReader {

    /** Reads them; they are gone afterwards. */
    void read(SqlRows rows) throws IOException, SQLException;
  }
}
