// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.xml;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Makes HTML of the body elements of news XML. */
final class Markup {

  private static final Map<String, String> HTML =
      Map.of(
          "hl2", "h2",
          "media", "figure",
          "media-caption", "figcaption",
          "media-producer", "small",
          "bq", "blockquote",
          "block", "div",
          "pre", "p",
          "paragraph", "p");

  private Markup() {}

  /** What is in {@code element}, with HTML's names and without prefixes. */
  static String of(Element element) {
    Element copy = element.clone();
    for (Element inner : List.copyOf(copy.getAllElements())) {
      String name = XmlFields.name(inner);
      inner.tagName(HTML.getOrDefault(name, name));
    }
    copy.select("media-reference, media-metadata, style, script").remove();
    return copy.html();
  }
}
