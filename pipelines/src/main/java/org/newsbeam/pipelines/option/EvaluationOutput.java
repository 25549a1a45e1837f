// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsbeam.pipelines.launch.UsageException;
import picocli.CommandLine.Option;

/** How a measurement is told. */
public final class EvaluationOutput {

  @Option(
      names = "--errors",
      paramLabel = "FILE",
      description = "where to write what went wrong: a JSON object a line")
  private Path errors;

  @Option(names = "--json", description = "print the figures as one JSON object")
  private boolean json;

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = {
        "a page of Markdown to bring up to date: each number behind a comment like"
            + " <!--polnear sources.lenient.f1--> becomes that figure of --json, where the gold is"
            + " called polnear, or polnear.dev.jsonl"
      })
  private Path page;

  /** Whether the figures are for programs. */
  public boolean isJson() {
    return json;
  }

  /**
   * Where to write what went wrong; nowhere, if nobody wants to know.
   *
   * @throws UsageException if the file cannot be written
   */
  public Writer openErrors() {
    try {
      return errors == null ? Writer.nullWriter() : Files.newBufferedWriter(errors);
    } catch (IOException e) {
      throw new UsageException("cannot write to --errors=" + errors, e);
    }
  }

  /**
   * Brings the figures of a page up to date, if one was named.
   *
   * @param gold the first file of the gold, whose name up to a full stop names it
   * @param json what was measured
   * @throws UsageException if the page cannot be read or written, or wants other figures
   */
  public void updatePage(Path gold, String json) throws IOException {
    if (page != null) {
      String name = String.valueOf(gold.getFileName()).replaceFirst("\\..*", "");
      JsonNode figures = new ObjectMapper().readTree(json);
      try {
        Files.writeString(page, FigurePage.updated(Files.readString(page), name, figures));
      } catch (IOException e) {
        throw new UsageException("cannot bring --page=" + page + " up to date: " + e, e);
      }
    }
  }

  /** Writes each error as a line. */
  public static void write(List<?> found, Writer lines) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (Object error : found) {
      lines.write(mapper.writeValueAsString(error) + "\n");
    }
  }
}
