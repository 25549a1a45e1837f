// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import java.util.List;
import java.util.regex.Pattern;

/** Lines of a document. */
final class TextLines {

  private static final Pattern COPYRIGHT =
      Pattern.compile("(?i)(?:copyright\\b|\\(c\\)|©|all rights reserved).*");

  private TextLines() {}

  /** Whether a line says whose the article is, or that all rights are reserved. */
  static boolean isCopyright(String line) {
    return COPYRIGHT.matcher(line.strip()).matches();
  }

  /** The lines from {@code begin} to {@code end} as a text, without blank ones at either end. */
  static String text(List<String> lines, int begin, int end) {
    int first = begin;
    int last = end;
    while (first < last && lines.get(first).isBlank()) {
      first++;
    }
    while (last > first && lines.get(last - 1).isBlank()) {
      last--;
    }
    return first < last ? String.join("\n", lines.subList(first, last)) : "";
  }
}
