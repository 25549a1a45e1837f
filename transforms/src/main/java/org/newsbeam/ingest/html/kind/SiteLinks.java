// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import org.jsoup.nodes.Element;

/** Tells links to other pages of a site. */
final class SiteLinks {

  private SiteLinks() {}

  /** Whether a heading is, or holds, a link to another page of the site it is on. */
  static boolean leadsElsewhere(Element heading) {
    Element link = heading.selectFirst("a[href]");
    Element around = link == null ? heading.closest("a[href]") : link;
    String href = around == null ? "" : around.attr("href").strip();
    return !href.isEmpty()
        && !href.startsWith("#")
        && !href.startsWith("mailto:")
        && (!href.contains("//") || isOfSite(heading, href));
  }

  private static boolean isOfSite(Element element, String href) {
    Element canonical =
        element.ownerDocument() == null
            ? null
            : element.ownerDocument().selectFirst("link[rel=canonical], meta[property=og:url]");
    String page =
        canonical == null ? "" : canonical.attr(canonical.hasAttr("href") ? "href" : "content");
    return !page.isEmpty() && host(page).equals(host(href));
  }

  private static String host(String address) {
    String rest = address.replaceFirst("^(?:https?:)?//(?:www\\.)?", "");
    return rest.replaceFirst("[/?#].*$", "");
  }
}
