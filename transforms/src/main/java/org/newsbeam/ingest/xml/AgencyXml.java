// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.xml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads what agencies send: NITF, NewsML-G2 and NewsML 1 of the IPTC. */
final class AgencyXml {

  private AgencyXml() {}

  static List<ObjectNode> nitf(Document document) {
    return XmlFields.all(document, "nitf").map(AgencyXml::nitfArticle).toList();
  }

  private static ObjectNode nitfArticle(Element nitf) {
    return new XmlFields(nitf)
        .text("headline", "hl1", "hedline", "title")
        .text("byline", "byline")
        .text("description", "abstract")
        .value("outlet", XmlFields.attribute(nitf, "pubdata", "name"))
        .value("outlet", XmlFields.attribute(nitf, "doc.copyright", "holder"))
        .value("date", XmlFields.attribute(nitf, "pubdata", "date.publication"))
        .value("date", XmlFields.attribute(nitf, "date.issue", "norm"))
        .value("date", XmlFields.attribute(nitf, "date.release", "norm"))
        .value("section", XmlFields.attribute(nitf, "pubdata", "position.section"))
        .value("section", XmlFields.attribute(nitf, "fixture", "fix-id"))
        .value("url", XmlFields.attribute(nitf, "pubdata", "ex-ref"))
        .value("id", XmlFields.attribute(nitf, "doc-id", "id-string"))
        .value("language", nitf.attr("xml:lang"))
        .value("text", body(nitf, "body.content", "body"))
        .done();
  }

  /** Each item with a text; pictures, packages and events have none. */
  static List<ObjectNode> newsml(Document document) {
    List<ObjectNode> articles = new ArrayList<>();
    List<Element> items = XmlFields.all(document, "newsitem").toList();
    for (Element item : items) {
      boolean outermost =
          items.stream().noneMatch(o -> !o.equals(item) && o.parents().contains(item));
      if (outermost) {
        article(item).ifPresent(articles::add);
      }
    }
    return articles;
  }

  private static Optional<ObjectNode> article(Element item) {
    Optional<Element> nitf = XmlFields.all(item, "nitf").findFirst();
    String text =
        nitf.map(inner -> body(inner, "body.content", "body"))
            .orElseGet(() -> body(item, "inlinexml", "datacontent"));
    String plain =
        XmlFields.all(item, "inlinedata")
            .map(AgencyXml::data)
            .filter(t -> !t.isBlank())
            .findFirst()
            .orElse(null);
    if (text == null && plain == null) {
      return Optional.empty();
    }
    XmlFields fields =
        new XmlFields(item)
            .text("headline", "headline", "hl1")
            .text("byline", "by", "byline")
            .text("description", "description", "abstract")
            .text(
                "date",
                "firstcreated",
                "contentcreated",
                "versioncreated",
                "thisrevisioncreated",
                "sent")
            .value("outlet", provider(item))
            .value("id", item.attr("guid"))
            .value("url", XmlFields.attribute(item, "link", "href"))
            .value("language", XmlFields.attribute(item, "language", "tag"))
            .value("language", item.attr("xml:lang"))
            .value("text", text)
            .value("text", plain);
    return Optional.of(fields.done());
  }

  private static @Nullable String provider(Element item) {
    return Stream.of("provider", "infosource", "creditline")
        .flatMap(name -> XmlFields.all(item, name))
        .map(
            element ->
                XmlFields.first(element, "name")
                    .map(Element::text)
                    .orElseGet(
                        () -> element.text().isBlank() ? element.attr("literal") : element.text()))
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static String data(Element inline) {
    String text = inline.wholeText();
    boolean markup = inline.attr("contenttype").toLowerCase(Locale.ROOT).contains("html");
    return markup && text.indexOf('<') >= 0
        ? Markup.of(Jsoup.parse(text, "", Parser.xmlParser()))
        : text;
  }

  /** The body of the first element of the first name: what HTML's body has, if there is one. */
  private static @Nullable String body(Element around, String... names) {
    return Stream.of(names)
        .flatMap(name -> XmlFields.all(around, name))
        .filter(element -> !element.text().isBlank())
        .map(e -> XmlFields.all(e, "body").findFirst().orElse(e))
        .map(e -> e.childrenSize() > 0 ? Markup.of(e) : e.wholeText())
        .findFirst()
        .orElse(null);
  }
}
