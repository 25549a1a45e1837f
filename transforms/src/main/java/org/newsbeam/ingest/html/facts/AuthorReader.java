// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.fact.Bylines;
import org.newsbeam.ingest.fact.PlainText;

/** Reads who wrote the article of a page. */
record AuthorReader(Document page, JsonLd json, MetaElements metas, @Nullable String outlet) {

  /** Of each place where people may be named the first that names any. */
  List<String> names() {
    return Stream.<Supplier<List<String>>>of(
            () -> json.strings("author"),
            () -> json.strings("creator"),
            () ->
                metas.all(
                    "author",
                    "article:author",
                    "parsely-author",
                    "byl",
                    "dc.creator",
                    "dcterms.creator",
                    "citation_author",
                    "sailthru.author",
                    "article.author",
                    "article:author_name"),
            this::markedAuthors)
        .map(Supplier::get)
        .map(
            said ->
                said.stream()
                    .filter(name -> !ShortText.isAddress(name))
                    .map(PlainText::line)
                    .toList())
        .map(this::people)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElseGet(() -> Bylines.split(json.strings("author")));
  }

  /** A paper that names itself as the author names nobody. */
  private List<String> people(List<String> said) {
    String own = PageAddress.letters(Objects.requireNonNullElse(outlet, ""));
    return Bylines.split(said).stream()
        .filter(name -> !PageAddress.letters(name).equals(own))
        .toList();
  }

  private List<String> markedAuthors() {
    return page
        .select(
            "[itemprop=author] [itemprop=name], [itemprop=author]:not(meta):not(:has([itemprop])), a[rel~=author]")
        .stream()
        .filter(ShortText::isShort)
        .map(ShortText::spaced)
        .toList();
  }
}
