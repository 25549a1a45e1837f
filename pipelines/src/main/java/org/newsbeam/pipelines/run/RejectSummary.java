// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsbeam.pipelines.corpus.output.RejectReason;
import org.newsbeam.pipelines.tell.Counted;
import org.newsbeam.pipelines.tell.ShellWord;

/** Says why records were rejected, with an example each, and how to look at them. */
final class RejectSummary {

  private static final int TOLD = 3;
  private static final int MESSAGE_CODE_POINTS = 100;

  private RejectSummary() {}

  /**
   * The three commonest reasons.
   *
   * @param reasons all of them, the commonest first
   * @param table the folder of the table {@code rejects}
   */
  static List<String> lines(List<RejectReason> reasons, String table) {
    List<String> lines = new ArrayList<>();
    if (reasons.isEmpty()) {
      return lines;
    }
    lines.add("Rejected, the commonest reasons first:");
    reasons.stream().limit(TOLD).forEach(reason -> lines.add(line(reason)));
    if (reasons.size() > TOLD) {
      List<RejectReason> others = reasons.subList(TOLD, reasons.size());
      long rejects = others.stream().mapToLong(RejectReason::rejects).sum();
      lines.add(
          String.format(
              Locale.ROOT, "  %,8d  for %s", rejects, Counted.of(others.size(), "other reason")));
    }
    lines.add(
        "To see them: newsbeam show "
            + ShellWord.of(table)
            + " --where=reason="
            + ShellWord.of(reasons.get(0).reason()));
    return lines;
  }

  private static String line(RejectReason reason) {
    RejectReason.Example example = reason.example();
    String place = example.record() == 0 ? "" : ", record " + example.record();
    return String.format(
        Locale.ROOT,
        "  %,8d  %-18s  such as %s%s: %s",
        reason.rejects(),
        reason.reason(),
        example.sourceUri(),
        place,
        cut(example.message()));
  }

  private static String cut(String message) {
    return message.codePointCount(0, message.length()) <= MESSAGE_CODE_POINTS
        ? message
        : message.substring(0, message.offsetByCodePoints(0, MESSAGE_CODE_POINTS)) + "…";
  }
}
