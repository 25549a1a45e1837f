// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** What the page is made of: files beside this class, and the library that draws its charts. */
final class PageParts {

  /** The scripts of the page, those that others use before them. */
  private static final List<String> SCRIPTS =
      List.of("base.js", "charts.js", "corpus.js", "reader.js", "quotes.js", "main.js");

  private static final String D3 = "/META-INF/resources/webjars/d3/7.9.0/dist/d3.min.js";

  private PageParts() {}

  /** The page with places for all else, each as {@code {{name}}}. */
  static String shell() {
    return text("report.html");
  }

  /** How it looks. */
  static String style() {
    return text("report.css");
  }

  /** What draws it; nothing that it names is seen by the library. */
  static String script() {
    return SCRIPTS.stream()
        .map(PageParts::text)
        .collect(Collectors.joining("", "(() => {\n\"use strict\";\n", "})();\n"));
  }

  /** The library that draws its charts, with its licence, which goes where it goes. */
  static String d3() {
    return "/*\n" + text("d3.txt") + "*/\n" + text(D3);
  }

  /** The query of a part of the page's data. */
  static String query(String part) {
    return text("sql/" + part + ".sql");
  }

  private static String text(String name) {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name + " beside " + PageParts.class);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
