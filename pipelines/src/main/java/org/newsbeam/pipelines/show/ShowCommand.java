// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.RootFolder;
import org.newsbeam.pipelines.launch.Terminal;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.tell.TerminalText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Prints the rows of a table, or the list of a run's tables. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Prints rows of a table: for people, as JSON lines or as CSV.",
      "For people, long cells are cut on a terminal and nowhere else."
    },
    footer = "%nAny other --name=value is an option of the store that holds it, as for run.")
public final class ShowCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "TABLE",
      description = "a table's folder, such as out/quotes; or a run's folder, to list its tables")
  private String table;

  @Option(names = "--limit", description = "rows at most, 0 for all (default: ${DEFAULT-VALUE})")
  private long limit = 20;

  @Option(names = "--json", description = "one JSON object a line, with every column")
  private boolean json;

  @Option(names = "--csv", description = "comma-separated values, with every column and a header")
  private boolean csv;

  @Option(
      names = "--columns",
      paramLabel = "NAME,…",
      description = "these columns, in this order (default: those that a person looks at first)")
  private @Nullable String columns;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = {
        "column=value, also with != < <= > >=; column~words;",
        "'column is null', 'column is not null'; may be given several times.",
        "Numbers are compared as numbers, times with 2024, 2024-05, 2024-05-01 …,",
        "a list by any of its values. The shell wants quotation marks for < and >"
      })
  private List<String> where = List.of();

  @Option(
      names = "--sort",
      paramLabel = "COLUMN",
      description = "largest number first, words from A to Z (default: as the files have them)")
  private @Nullable String sort;

  @Option(
      names = "--explain",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "QUOTE_ID",
      description = "for this quote, or those of --where, what each rule said")
  private @Nullable String explain;

  @Unmatched private List<String> beam = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (limit < 0) {
      throw new UsageException("--limit must be 0 or more");
    }
    RootFolder.refuse("TABLE", table);
    if (json && csv) {
      throw new UsageException("either --json or --csv, not both");
    }
    if (!beam.isEmpty() || !Place.isLocal(table)) {
      BeamArguments.registerFileSystems(BeamArguments.joined(beam));
    }
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, UTF_8);
    if (explain == null) {
      print(out);
    } else {
      explain(explain, out);
    }
    out.flush();
    return 0;
  }

  private RowQuery query(Stream<String> conditions) {
    return new RowQuery(
        conditions.map(Condition::parse).toList(),
        Optional.ofNullable(sort).map(RowOrder::new),
        limit);
  }

  private void print(PrintStream out) throws IOException {
    RowQuery query = query(where.stream());
    Rows rows = Shown.at(table);
    Columns chosen = columns == null ? Columns.all() : Columns.parse(columns);
    RowPrinter printer = printer(out, chosen.of(rows.columns()), Terminal.isOutput());
    query.forEach(rows, row -> printer.print(chosen.of(row)));
    printer.end();
  }

  private RowPrinter printer(PrintStream out, List<String> names, boolean onTerminal)
      throws IOException {
    if (json) {
      return new JsonLines(out, onTerminal);
    }
    if (csv) {
      return new CsvLines(out, names, onTerminal);
    }
    return columns == null
        ? PeopleTable.ofFirst(out, names, onTerminal)
        : PeopleTable.of(out, names, onTerminal);
  }

  private void explain(String id, PrintStream out) throws IOException {
    Stream<String> one = id.isEmpty() ? Stream.of() : Stream.of("quote_id=" + id);
    List<Map<String, Object>> quotes = new ArrayList<>();
    query(Stream.concat(where.stream(), one)).forEach(TableReader.of(table), quotes::add);
    if (quotes.isEmpty()) {
      throw new UsageException("no such quote in " + table);
    }
    for (Map<String, Object> quote : quotes) {
      for (String line : ExplainedQuote.explain(table, quote)) {
        out.println(TerminalText.line(line.replaceAll("\\R+", " ")));
      }
      out.println();
    }
  }
}
