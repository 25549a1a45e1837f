// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what was checked and keeps what did not hold. */
final class Ledger {

  /** More examples of one broken rule help nobody. */
  private static final int EXAMPLES = 3;

  private static final int EXAMPLE_CHARS = 1_500;

  private final Map<String, List<String>> broken = new LinkedHashMap<>();
  private final Map<String, Integer> times = new TreeMap<>();
  private final Set<String> where = new HashSet<>();
  private long checks;

  /**
   * Checks a rule.
   *
   * @param rule what must hold, in words
   * @param source the file that the row comes from, or the table if it comes from many
   * @param row what it must hold for
   */
  void check(String rule, boolean holds, String source, Object row) {
    checks++;
    if (!holds) {
      times.merge(rule, 1, Integer::sum);
      where.add(source);
      List<String> examples = broken.computeIfAbsent(rule, r -> new ArrayList<>());
      if (examples.size() < EXAMPLES) {
        String told = row.toString();
        examples.add(source + ": " + told.substring(0, Math.min(EXAMPLE_CHARS, told.length())));
      }
    }
  }

  /** How many checks were made. */
  long checks() {
    return checks;
  }

  boolean isBroken() {
    return !broken.isEmpty();
  }

  /** The files that rows of broken rules come from. */
  Set<String> where() {
    return where;
  }

  /** The broken rules, how often each was broken, and a few examples. */
  String told() {
    StringBuilder told = new StringBuilder();
    broken.forEach(
        (rule, examples) -> {
          told.append("\n").append(rule).append(" (broken ").append(times.get(rule));
          told.append(" times)");
          examples.forEach(example -> told.append("\n    ").append(visible(example)));
        });
    return told.toString();
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                visible.append("\\u").append(Integer.toHexString(c | 0x10000).substring(1));
              } else {
                visible.appendCodePoint(c);
              }
            });
    return visible.toString();
  }
}
