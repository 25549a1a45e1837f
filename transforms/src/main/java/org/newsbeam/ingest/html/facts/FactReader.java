// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsbeam.ingest.fact.PlainText;

/**
 * Reads what a page says of its article: JSON-LD first, then OpenGraph and other meta elements,
 * then microdata, links and {@code time} elements.
 */
public final class FactReader {

  /** Those that are most likely the article's first. */
  private static final List<String> TIMES =
      List.of("time[pubdate]", "time.published", "time.entry-date", "article time", "time");

  private final Document page;
  private final JsonLd json;
  private final MetaElements metas;

  private FactReader(Document page) {
    this.page = page;
    this.json = JsonLd.of(page);
    this.metas = new MetaElements(page);
  }

  /** What {@code page} says; to be asked before anything is taken out of it. */
  public static PageFacts read(Document page) {
    FactReader reader = new FactReader(page);
    return new PageFacts(
        reader.outlet(),
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
        new AuthorReader(reader.page, reader.json, reader.metas, reader.outlet()).names(),
        reader.dates(),
        reader.language(),
        reader
            .meta("og:description", "description", "twitter:description")
            .map(PlainText::line)
            .orElse(null),
        reader.json.body().orElse(null),
        reader.isFree());
  }

  private Optional<String> meta(String... names) {
    return metas.all(names).stream().findFirst();
  }

  /** Broadcasters give the headline as the name of the publisher. */
  private String outlet() {
    String title = PageAddress.letters(json.string("headline").orElse(""));
    return Stream.of(
            json.string("publisher"),
            meta("og:site_name", "application-name", "dc.publisher", "publisher"),
            meta("twitter:app:name:iphone", "citation_journal_title", "al:ios:app_name"),
            json.string("sourceOrganization"),
            json.string("provider"),
            json.string("copyrightHolder"),
            json.site())
        .flatMap(Optional::stream)
        .filter(name -> !ShortText.isAddress(name) && !PageAddress.letters(name).equals(title))
        .map(PlainText::line)
        .findFirst()
        .orElse(null);
  }

  private Optional<String> attribute(String selector, String name) {
    return page.select(selector).stream()
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  private String url() {
    return attribute("link[rel=canonical]", "href")
        .filter(ShortText::isAddress)
        .or(() -> meta("og:url").filter(ShortText::isAddress))
        .or(() -> json.string("url").filter(ShortText::isAddress))
        .orElse(null);
  }

  private boolean isFree() {
    return !json.denies("isAccessibleForFree")
        && meta("article:content_tier").stream().noneMatch("locked"::equalsIgnoreCase);
  }

  private String headline() {
    return shown()
        .or(() -> json.string("headline"))
        .or(() -> meta("og:title", "twitter:title", "parsely-title", "dc.title", "headline"))
        .or(() -> Optional.of(page.title()).filter(title -> !title.isEmpty()))
        .map(PlainText::line)
        .orElse(null);
  }

  /** The title that is shared and shown on the page too, whatever search engines are told. */
  private Optional<String> shown() {
    List<Element> headings = page.select("h1");
    return meta("og:title")
        .filter(
            title ->
                headings.size() == 1
                    && ShortText.isShort(headings.get(0))
                    && PageAddress.letters(headings.get(0).text())
                        .equals(PageAddress.letters(title)));
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
    TIMES.stream()
        .flatMap(time -> attribute(time, "datetime").stream())
        .findFirst()
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
