// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.option;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Figures in a page of Markdown that a measurement brings up to date. Each stands behind a comment
 * that readers do not see, which names the gold it is measured on and the figure, by its path in
 * the JSON of the measurement: {@code <!--polnear sources.lenient.f1-->93.8}.
 */
final class FigurePage {

  private static final Pattern FIGURE =
      Pattern.compile("<!--(\\S+) (\\S+)-->(?:\\d+(?:\\.\\d+)?)?");

  private FigurePage() {}

  /**
   * The page with the figures of one gold; all else stays as it is.
   *
   * @param gold how the page calls the gold
   * @param figures what was measured on it
   * @throws UsageException if the page wants a figure of this gold that was not measured, or none
   */
  static String updated(String page, String gold, JsonNode figures) {
    boolean found = false;
    StringBuilder updated = new StringBuilder();
    Matcher figure = FIGURE.matcher(page);
    while (figure.find()) {
      if (figure.group(1).equals(gold)) {
        found = true;
        String told = "<!--" + gold + " " + figure.group(2) + "-->" + at(figure.group(2), figures);
        figure.appendReplacement(updated, Matcher.quoteReplacement(told));
      }
    }
    if (!found) {
      throw new UsageException("the page has no figures of '" + gold + "'");
    }
    return figure.appendTail(updated).toString();
  }

  private static String at(String path, JsonNode figures) {
    JsonNode node = figures;
    for (String name : path.split("\\.", -1)) {
      node = node.has(name) ? node.get(name) : MissingNode.getInstance();
    }
    if (!node.isNumber()) {
      throw new UsageException("the page wants the figure " + path + ", which was not measured");
    }
    return node.asText();
  }
}
