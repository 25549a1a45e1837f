// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.newsbeam.model.row.RejectRow;
import org.newsbeam.pipelines.corpus.output.Table;

/** What must hold of the manifest: it counts what is there. */
final class ManifestChecks {

  private final Ledger ledger;

  ManifestChecks(Ledger ledger) {
    this.ledger = ledger;
  }

  void check(Path output, Tables tables, Collection<MadeFile> files) throws IOException {
    JsonNode manifest = new ObjectMapper().readTree(output.resolve("manifest.json").toFile());
    List<Table<?>> all = new ArrayList<>(Table.OF_ARTICLES);
    all.addAll(Table.OF_CORPUS);
    all.add(Table.INPUTS);
    check(
        "manifest: all tables and no others",
        manifest,
        manifest.path("tables").size() == all.size());
    for (Table<?> table : all) {
      JsonNode size = manifest.path("tables").path(table.name());
      check(
          "manifest: rows counts the rows of " + table.name(),
          size,
          size.path("rows").asLong() == Tables.rows(output, table).size());
      check(
          "manifest: files counts the files of " + table.name(),
          size,
          size.path("files").asInt() == Tables.files(output, table).size());
    }
    JsonNode records = manifest.path("records");
    long kept = tables.rejects().stream().filter(r -> r.stage().equals("language")).count();
    check(
        "manifest: articles, rejects and articles that are both are counted",
        records,
        records.path("articles").asLong() == tables.articles().size()
            && records.path("rejects").asLong() == tables.rejects().size()
            && records.path("notAnnotated").asLong() == kept);
    check(
        "manifest: failed counts rejects of later stages",
        records,
        records.path("failed").asLong()
            == tables.rejects().stream().filter(ManifestChecks::failed).count());
    check(
        "manifest: records in are articles and rejects, each once",
        records,
        records.path("in").asLong() == tables.articles().size() + tables.rejects().size() - kept);
    JsonNode inputs = manifest.path("inputs");
    check(
        "manifest: files and bytes of the input",
        inputs,
        inputs.path("files").asLong() == files.size()
            && inputs.path("bytes").asLong()
                == files.stream().mapToLong(file -> file.bytes().length).sum());
    check(
        "manifest: a run that is whole says so", output, Files.exists(output.resolve("_SUCCESS")));
  }

  private static boolean failed(RejectRow reject) {
    return !reject.stage().equals("ingest") && !reject.stage().equals("language");
  }

  private void check(String rule, Object row, boolean holds) {
    ledger.check(rule, holds, "manifest", row);
  }
}
