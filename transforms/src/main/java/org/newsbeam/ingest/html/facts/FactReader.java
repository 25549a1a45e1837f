// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsbeam.ingest.fact.Bylines;
import org.newsbeam.ingest.fact.PlainText;

/**
 * Reads what a page says of its article: JSON-LD first, then OpenGraph and other meta elements,
 * then microdata, links and {@code time} elements.
 */
public final class FactReader {

  private final Document page;
  private final JsonLd json;
  private final Map<String, String> metas = new HashMap<>();

  private FactReader(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name, content);
        }
      }
    }
  }

  /** What {@code page} says; to be asked before anything is taken out of it. */
  public static PageFacts read(Document page) {
    FactReader reader = new FactReader(page);
    return new PageFacts(
        reader
            .json
            .string("publisher")
            .or(
                () ->
                    reader.meta(
                        "og:site_name",
                        "application-name",
                        "dc.publisher",
                        "publisher",
                        "twitter:app:name:iphone"))
            .map(PlainText::line)
            .orElse(null),
        reader.url(),
        reader
            .json
            .string("articleSection")
            .or(
                () ->
                    reader.meta(
                        "article:section", "parsely-section", "section", "sailthru.section"))
            .map(PlainText::line)
            .orElse(null),
        reader.headline(),
        reader.authors(),
        reader.dates(),
        reader.language(),
        reader
            .meta("og:description", "description", "twitter:description")
            .map(PlainText::line)
            .orElse(null),
        reader.json.string("articleBody").orElse(null));
  }

  private Optional<String> meta(String... names) {
    return Stream.of(names).map(metas::get).filter(Objects::nonNull).findFirst();
  }

  private Optional<String> attribute(String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private String url() {
    return attribute("link[rel=canonical]", "href")
        .filter(FactReader::isAddress)
        .or(() -> meta("og:url").filter(FactReader::isAddress))
        .or(() -> json.string("url").filter(FactReader::isAddress))
        .orElse(null);
  }

  private static boolean isAddress(String url) {
    return url.startsWith("http://") || url.startsWith("https://");
  }

  private String headline() {
    return json.string("headline")
        .or(() -> meta("og:title", "twitter:title", "parsely-title", "dc.title", "headline"))
        .or(() -> Optional.of(page.title()).filter(title -> !title.isEmpty()))
        .map(PlainText::line)
        .orElse(null);
  }

  private List<String> authors() {
    List<String> said = new ArrayList<>(json.strings("author"));
    if (said.isEmpty()) {
      said.addAll(json.strings("creator"));
    }
    if (said.isEmpty()) {
      meta(
              "author",
              "article:author",
              "parsely-author",
              "byl",
              "dc.creator",
              "sailthru.author",
              "article.author")
          .filter(author -> !isAddress(author))
          .ifPresent(said::add);
    }
    if (said.isEmpty()) {
      page
          .select(
              "[itemprop=author] [itemprop=name], [itemprop=author]:not(meta):not(:has([itemprop])), a[rel~=author]")
          .stream()
          .filter(ShortText::isShort)
          .forEach(element -> said.add(element.text()));
    }
    return Bylines.split(said.stream().map(PlainText::line).toList());
  }

  private List<String> dates() {
    List<String> dates = new ArrayList<>(json.strings("datePublished"));
    meta(
            "article:published_time",
            "datepublished",
            "og:article:published_time",
            "parsely-pub-date",
            "sailthru.date",
            "dc.date.issued",
            "dcterms.created",
            "pubdate",
            "publishdate",
            "publish-date",
            "article.published",
            "dc.date",
            "date")
        .ifPresent(dates::add);
    json.string("dateCreated").ifPresent(dates::add);
    attribute("[itemprop=datePublished]", "datetime").ifPresent(dates::add);
    attribute("time[pubdate], time.published, time.entry-date, article time, time", "datetime")
        .ifPresent(dates::add);
    return dates;
  }

  private String language() {
    return Stream.of(
            json.string("inLanguage"),
            attribute("html", "lang"),
            attribute("html", "xml:lang"),
            meta("og:locale", "content-language", "language"))
        .flatMap(Optional::stream)
        .map(tag -> tag.split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT))
        .filter(code -> code.length() == 2)
        .findFirst()
        .orElse(null);
  }
}
