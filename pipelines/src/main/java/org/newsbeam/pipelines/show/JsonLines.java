// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.show;

import java.io.PrintStream;
import java.util.Map;
import org.newsbeam.pipelines.tell.TerminalText;

/** Rows as lines of JSON. */
public final class JsonLines implements RowPrinter {

  private final PrintStream out;
  private final boolean onTerminal;

  /**
   * JSON to {@code out}.
   *
   * @param onTerminal whether to write as escapes, which mean the same, what would steer one
   */
  public JsonLines(PrintStream out, boolean onTerminal) {
    this.out = out;
    this.onTerminal = onTerminal;
  }

  @Override
  public void print(Map<String, Object> row) {
    String json = JsonRow.of(row);
    out.println(onTerminal ? TerminalText.line(json) : json);
  }

  @Override
  public void end() {}
}
