// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsbeam.ingest.fact.PlainText;

/**
 * By what a page can be known in what is said of it: its addresses and its titles.
 *
 * @param addresses without scheme, {@code www.}, query and the like
 * @param titles letters and digits alone
 */
record PageAddress(Set<String> addresses, Set<String> titles) {

  /** Chars; a shorter title is a part of many. */
  private static final int SHORTEST = 12;

  static PageAddress of(Document page) {
    Set<String> addresses = new HashSet<>();
    for (Element link : page.select("link[rel=canonical], link[rel=amphtml], link[hreflang]")) {
      addresses.add(folded(link.attr("href")));
    }
    Set<String> titles = new HashSet<>();
    for (Element meta :
        page.select("meta[property=og:url], meta[property=og:title], meta[name=twitter:title]")) {
      boolean address = meta.attr("property").equals("og:url");
      (address ? addresses : titles)
          .add(address ? folded(meta.attr("content")) : letters(meta.attr("content")));
    }
    page.select("h1").stream()
        .limit(3)
        .filter(ShortText::isShort)
        .forEach(h -> titles.add(letters(h.text())));
    titles.add(letters(page.title()));
    addresses.remove("");
    titles.remove("");
    return new PageAddress(Set.copyOf(addresses), Set.copyOf(titles));
  }

  /** Whether one of {@code said} is an address of the page. */
  boolean isAt(Stream<String> said) {
    return said.map(PageAddress::folded).anyMatch(addresses::contains);
  }

  /** Whether {@code headline} is a title of the page, or a part of one. */
  boolean isTitled(String headline) {
    String folded = letters(headline);
    return titles.contains(folded)
        || (folded.length() >= SHORTEST
            && titles.stream().anyMatch(title -> title.contains(folded)))
        || titles.stream().anyMatch(title -> title.length() >= SHORTEST && folded.contains(title));
  }

  /** An address by what stays of it from link to link. */
  private static String folded(String address) {
    return address
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^(?:www|amp|m)\\.", "")
        .replaceFirst("[?#].*$", "")
        .replaceFirst("/(?:amp/?)?$", "");
  }

  /** Letters and digits in small letters. */
  static String letters(String text) {
    return PlainText.line(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
