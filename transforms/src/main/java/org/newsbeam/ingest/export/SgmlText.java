// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Documents marked up as Gigaword, TREC and Reuters-21578 are, which is nearly XML. */
final class SgmlText {

  private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{6}");

  private SgmlText() {}

  /** A {@code <DOC>}: Gigaword and the collections of TREC. */
  static Exported doc(String document) {
    Document parsed = Jsoup.parse(document, "", Parser.xmlParser());
    Map<String, String> fields = new HashMap<>();
    Element doc = parsed.selectFirst("doc");
    String id =
        doc != null && doc.hasAttr("id")
            ? doc.attr("id")
            : first(parsed, "docno, docid").orElse("");
    fields.put("id", id);
    first(parsed, "headline, head, title, hl, ti").ifPresent(text -> fields.put("headline", text));
    first(parsed, "byline, author, so > author").ifPresent(text -> fields.put("byline", text));
    first(parsed, "section").ifPresent(text -> fields.put("section", text));
    first(parsed, "dateline").ifPresent(text -> fields.put("dateline", text));
    Matcher day = DAY.matcher(id);
    first(parsed, "date, date_time, dd, date1, pubdate")
        .or(() -> day.find() ? Optional.of(day.group()) : Optional.empty())
        .ifPresent(date -> fields.put("date", date));
    return new Exported(
        fields, parsed.select("text").stream().map(SgmlText::body).collect(joining("\n\n")));
  }

  /** A {@code <REUTERS>} of Reuters-21578. */
  static Exported reuters(String document) {
    Document parsed = Jsoup.parse(document.replaceAll("&#\\d{1,2};", ""), "", Parser.xmlParser());
    Map<String, String> fields = new HashMap<>();
    fields.put("outlet", "Reuters");
    Element reuters = parsed.selectFirst("reuters");
    fields.put("id", reuters == null ? "" : reuters.attr("newid"));
    first(parsed, "date").ifPresent(date -> fields.put("date", date.replaceFirst("\\.\\d+$", "")));
    first(parsed, "title").ifPresent(text -> fields.put("headline", text));
    first(parsed, "author").ifPresent(text -> fields.put("byline", text));
    first(parsed, "dateline")
        .ifPresent(text -> fields.put("dateline", text.replaceFirst(",[^,]*$", "")));
    String body = parsed.select("body").stream().map(SgmlText::body).collect(joining("\n"));
    return new Exported(fields, body.replaceFirst("(?i)\\s*\\breuter\\s*$", "").strip());
  }

  private static Optional<String> first(Document document, String names) {
    return document.select(names).stream()
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** The paragraphs of an element with a blank line between, or its text as it stands. */
  private static String body(Element text) {
    if (text.selectFirst("p") == null) {
      return text.wholeText().strip();
    }
    return text.select("p").stream()
        .map(paragraph -> paragraph.wholeText().strip())
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(joining("\n\n"));
  }
}
