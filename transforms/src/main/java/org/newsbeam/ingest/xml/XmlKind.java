// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.xml;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** The kinds of XML documents that hold articles, by their root elements. */
@SuppressWarnings("ImmutableEnumChecker") // its functions are methods without state
enum XmlKind {
  /** RSS 0.9 to 2.0, also in RDF. */
  RSS(Feeds::rss, "rss", "rdf:rdf"),

  /** RFC 4287. */
  ATOM(Feeds::atom, "feed", "entry", "atom:feed"),

  /** News Industry Text Format. */
  NITF(AgencyXml::nitf, "nitf"),

  /** NewsML-G2 and NewsML 1, one item or many. */
  NEWSML(AgencyXml::newsml, "newsitem", "newsmessage", "newsml", "newsenvelope");

  /** What may stand before a root element. */
  private static final Pattern ROOT =
      Pattern.compile(
          "^\\s*(?:(?:<\\?[^>]{0,2000}>|<!--(?s:.{0,4000}?)-->|<!DOCTYPE[^>\\[]{0,500}(?:\\[(?s:.{0,4000}?)])?\\s*>)\\s*){0,20}"
              + "<([A-Za-z][\\w.:-]{0,60})");

  private final Function<Document, List<ObjectNode>> reader;
  private final Set<String> roots;

  XmlKind(Function<Document, List<ObjectNode>> reader, String... roots) {
    this.reader = reader;
    this.roots = Set.of(roots);
  }

  /** The kind of a document that begins so. */
  static Optional<XmlKind> of(String start) {
    Matcher root = ROOT.matcher(start.startsWith("\ufeff") ? start.substring(1) : start);
    if (!root.find()) {
      return Optional.empty();
    }
    String name = root.group(1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> kind.roots.contains(name)).findFirst();
  }

  /** The fields of each article of a document, by the names that JSON has. */
  List<ObjectNode> items(Document document) {
    return reader.apply(document);
  }
}
