// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.xml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the items of feeds: the full text where there is one, else the description. */
final class Feeds {

  private Feeds() {}

  static List<ObjectNode> rss(Document document) {
    Element channel = XmlFields.first(document, "channel").orElse(document);
    String outlet = child(channel, "title");
    String language = child(channel, "language");
    return XmlFields.all(document, "item")
        .map(
            item ->
                new XmlFields(item)
                    .value("headline", child(item, "title"))
                    .value("url", link(item))
                    .text("id", "guid")
                    .text("author", "creator", "author", "byline")
                    .text("date", "pubdate", "date", "published")
                    .text("section", "category", "section")
                    .text("outlet", "source", "publisher")
                    .value("outlet", outlet)
                    .value("language", language)
                    .value("text", content(item, "encoded", "full-text", "body"))
                    .value("text", content(item, "description", "summary"))
                    .done())
        .toList();
  }

  static List<ObjectNode> atom(Document document) {
    Element feed = document.firstElementChild();
    String outlet = feed == null ? null : child(feed, "title");
    String language = feed == null ? null : feed.attr("xml:lang");
    return XmlFields.all(document, "entry")
        .map(
            entry ->
                new XmlFields(entry)
                    .value("headline", child(entry, "title"))
                    .value("url", link(entry))
                    .value("id", child(entry, "id"))
                    .value(
                        "author", XmlFields.first(entry, "author").map(Feeds::person).orElse(null))
                    .text("date", "published", "issued", "created", "updated", "modified")
                    .value("section", XmlFields.attribute(entry, "category", "term"))
                    .value("outlet", outlet)
                    .value("language", language)
                    .value("text", content(entry, "content"))
                    .value("text", content(entry, "summary"))
                    .done())
        .toList();
  }

  private static String person(Element author) {
    return XmlFields.first(author, "name").orElse(author).text();
  }

  /** The text of a child, not of an element further down: a channel has titles of its items. */
  private static @Nullable String child(Element element, String name) {
    return element.children().stream()
        .filter(child -> XmlFields.name(child).equals(name))
        .map(child -> child.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String link(Element item) {
    return XmlFields.all(item, "link")
        .filter(link -> !link.hasAttr("rel") || link.attr("rel").equals("alternate"))
        .map(link -> link.hasAttr("href") ? link.attr("href") : link.text())
        .filter(link -> !link.isBlank())
        .findFirst()
        .orElse(null);
  }

  /** The longest of the elements of the first name that has any: as markup, or as it stands. */
  private static @Nullable String content(Element item, String... names) {
    for (String name : names) {
      Optional<String> longest =
          XmlFields.all(item, name)
              .map(e -> e.childrenSize() > 0 ? Markup.of(e) : e.wholeText())
              .filter(text -> !text.isBlank())
              .max((a, b) -> Integer.compare(a.length(), b.length()));
      if (longest.isPresent()) {
        return longest.get();
      }
    }
    return null;
  }
}
