// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.newsbeam.pipelines.launch.BeamArguments;
import org.newsbeam.pipelines.show.Condition;
import org.newsbeam.pipelines.show.JsonRow;
import org.newsbeam.pipelines.show.PeopleTable;
import org.newsbeam.pipelines.show.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the rows of a table. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints rows of a table: for people, or as JSON lines for programs.")
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

  @Override
  public Integer call() throws IOException {
    BeamArguments.parse(List.of());
    Predicate<Map<String, Object>> wanted =
        where.stream()
            .map(Condition::parse)
            .<Predicate<Map<String, Object>>>map(condition -> condition)
            .reduce(row -> true, Predicate::and);
    TableReader rows = TableReader.of(table);
    if (json) {
      printJson(rows, wanted);
    } else {
      PeopleTable people = new PeopleTable();
      rows.forEach(wanted, limit, people::add);
      people.print(System.out);
    }
    return 0;
  }

  private void printJson(TableReader rows, Predicate<Map<String, Object>> wanted)
      throws IOException {
    PrintStream out = new PrintStream(new BufferedOutputStream(System.out, 1 << 16), false, UTF_8);
    rows.forEach(wanted, limit, row -> out.println(JsonRow.of(row)));
    out.flush();
  }
}
