// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.report;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.newsbeam.pipelines.show.JsonRow;
import org.newsbeam.pipelines.sql.RunTables;

/**
 * What the page shows, as one JSON object: the run's manifest, and the rows of each query. A part
 * is bounded by its query, so that the page of a large corpus is as large as one of a middling one.
 */
final class PageData {

  /** The queries, by their names in the page. */
  static final List<String> PARTS =
      List.of(
          "read",
          "rejects",
          "speakers",
          "periods",
          "speakers_over_time",
          "outlets",
          "outlet_speakers",
          "of_whom",
          "stories",
          "same_quotes",
          "copies",
          "articles",
          "quotes",
          "sample");

  private PageData() {}

  /**
   * Writes it, in a way that no text of an article can end the element of the page that holds it.
   *
   * @param folder the run's output folder, for its manifest
   */
  static void write(RunTables tables, String folder, Writer out) throws IOException, SQLException {
    Path manifest = Path.of(folder, "manifest.json");
    out.write("{\"manifest\":");
    out.write(inScript(Files.exists(manifest) ? Files.readString(manifest) : "{}"));
    for (String part : PARTS) {
      out.write(",\n\"" + part + "\":[");
      String[] between = {""};
      tables.query(
          PageParts.query(part),
          rows ->
              rows.forEach(
                  row -> {
                    out.write(between[0] + inScript(JsonRow.of(row)));
                    between[0] = ",\n";
                  }));
      out.write("]");
    }
    out.write("}");
  }

  /** JSON that means the same without any sign that HTML knows. */
  private static String inScript(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
