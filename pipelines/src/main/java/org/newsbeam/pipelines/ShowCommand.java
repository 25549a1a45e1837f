// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.launch.UsageException;
import org.newsbeam.pipelines.show.Condition;
import org.newsbeam.pipelines.show.JsonRow;
import org.newsbeam.pipelines.show.PeopleTable;
import org.newsbeam.pipelines.show.RowOrder;
import org.newsbeam.pipelines.show.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Prints the rows of a table. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints rows of a table: for people, or as JSON lines for programs.",
    footer = "%nAny other --name=value is an option of the store that holds it, as for run.")
final class ShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "TABLE", description = "a table's folder, such as out/quotes")
  private String table;

  @Option(names = "--limit", description = "rows at most, 0 for all (default: ${DEFAULT-VALUE})")
  private long limit = 20;

  @Option(names = "--json", description = "one JSON object a line, with every column")
  private boolean json;

  @Option(
      names = "--where",
      paramLabel = "CONDITION",
      description = "column=value, column!=value or column~words; may be given several times")
  private List<String> where = List.of();

  @Option(
      names = "--sort",
      paramLabel = "COLUMN",
      description = "largest number first, words from A to Z (default: as the files have them)")
  private String sort;

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
    BeamArguments.registerFileSystems(BeamArguments.joined(beam));
    Predicate<Map<String, Object>> wanted =
        where.stream()
            .map(Condition::parse)
            .<Predicate<Map<String, Object>>>map(condition -> condition)
            .reduce(row -> true, Predicate::and);
    TableReader rows = TableReader.of(table);
    if (explain != null) {
      explain(rows, wanted);
      return 0;
    }
    if (sort == null) {
      print(consumer -> rows.forEach(wanted, limit, consumer));
    } else {
      List<Map<String, Object>> sorted = new ArrayList<>();
      rows.forEach(wanted, 0, sorted::add);
      sorted.sort(new RowOrder(sort));
      List<Map<String, Object>> first =
          limit == 0 ? sorted : sorted.subList(0, (int) Math.min(limit, sorted.size()));
      print(
          consumer -> {
            for (Map<String, Object> row : first) {
              consumer.accept(row);
            }
          });
    }
    return 0;
  }

  private void explain(TableReader rows, Predicate<Map<String, Object>> wanted) throws IOException {
    String id = explain == null ? "" : explain;
    Predicate<Map<String, Object>> asked =
        id.isEmpty() ? wanted : wanted.and(row -> id.equals(row.get("quote_id")));
    List<Map<String, Object>> quotes = new ArrayList<>();
    rows.forEach(asked, limit, quotes::add);
    if (quotes.isEmpty()) {
      throw new UsageException("no such quote in " + table);
    }
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, UTF_8);
    for (Map<String, Object> quote : quotes) {
      ExplainedQuote.explain(table, quote).forEach(out::println);
      out.println();
    }
    out.flush();
  }

  /** Where rows come from: hands each to the consumer. */
  private interface Rows {
    void forEach(TableReader.RowConsumer consumer) throws IOException;
  }

  private void print(Rows rows) throws IOException {
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, UTF_8);
    if (json) {
      rows.forEach(row -> out.println(JsonRow.of(row)));
    } else {
      PeopleTable people = new PeopleTable();
      rows.forEach(people::add);
      people.print(out);
    }
    out.flush();
  }
}
