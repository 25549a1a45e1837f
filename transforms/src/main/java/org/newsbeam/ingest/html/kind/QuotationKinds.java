// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbeam.ingest.html.stretch.Prose;
import org.newsbeam.ingest.html.stretch.Stretch;
import org.newsbeam.model.BlockKind;

/** Tells block quotations and embedded posts, and the words that say whose they are. */
public final class QuotationKinds {

  /** Share of an article's prose; a block quotation with more of it is the article, indented. */
  private static final double MOST = 0.5;

  private static final Set<String> NAMING = Set.of("cite", "footer", "figcaption");

  private static final Pattern POST =
      Pattern.compile(
          "(?i)twitter-(tweet|video)|instagram-media|fb-(post|video)|bluesky-embed|mastodon-embed"
              + "|tiktok-embed|text-post-media|reddit-(embed|card)");

  private static final Pattern ACCOUNT =
      Pattern.compile("^(?:[—–―-]{1,3}\\s*\\S|A post shared by )[\\s\\S]{2,200}$");

  private QuotationKinds() {}

  /** Who said it, where the stretch tells that of a quotation. */
  static Optional<Kind> attribution(Stretch stretch, Element root) {
    Element naming = null;
    for (Element e = stretch.owner(); e != null && !e.equals(root); e = e.parent()) {
      if (naming == null && NAMING.contains(e.normalName())) {
        naming = e;
      }
      boolean quotes = e.normalName().equals("blockquote");
      boolean captioned =
          naming != null
              && naming.normalName().equals("figcaption")
              && e.normalName().equals("figure")
              && e.selectFirst("blockquote") != null;
      boolean account = quotes && isPost(e) && ACCOUNT.matcher(stretch.text()).matches();
      if ((quotes && naming != null) || captioned || account) {
        return Optional.of(new Kind(BlockKind.ATTRIBUTION, "markup-quotation-source"));
      }
    }
    return Optional.empty();
  }

  /** A part that is a quotation or post if nothing else was said of it. */
  public static Part quoted(Part part, Prose prose, Element root) {
    for (Element e = part.stretch().owner();
        part.isOpen() && e != null && !e.equals(root);
        e = e.parent()) {
      if (e.normalName().equals("blockquote") && prose.in(e) <= MOST * prose.in(root)) {
        return part.as(
            isPost(e)
                ? new Kind(BlockKind.POST, "markup-post")
                : new Kind(BlockKind.QUOTATION, "markup-blockquote"));
      }
    }
    return part;
  }

  private static boolean isPost(Element element) {
    return POST.matcher(element.className()).find();
  }
}
