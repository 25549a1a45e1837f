// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A view over the tables that answers what many ask. Its query stands beside this class as {@code
 * NAME.sql}.
 *
 * @param name what it is called in SQL
 * @param description what one of its rows stands for
 */
public record ReadyView(String name, String description) {

  /** The one joined table. */
  public static final ReadyView ANALYSIS =
      new ReadyView(
          "analysis",
          "a quote with its article, outlet, date, link, story, copies and speaker: the joined table.");

  /** All, in the order in which they build on one another. */
  public static final List<ReadyView> ALL =
      List.of(
          ANALYSIS,
          new ReadyView(
              "who_by_outlet", "whom an outlet quotes: statements, share of all its statements."),
          new ReadyView(
              "by_month", "an outlet's month: articles, statements, speakers, unnamed sources."));

  /** Its query. */
  public String query() {
    try (InputStream in = ReadyView.class.getResourceAsStream(name + ".sql")) {
      if (in == null) {
        throw new IllegalStateException("no " + name + ".sql beside " + ReadyView.class);
      }
      return new String(in.readAllBytes(), UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
