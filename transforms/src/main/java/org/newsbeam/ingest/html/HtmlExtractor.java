// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsbeam.ingest.html.facts.FactReader;
import org.newsbeam.ingest.html.facts.PageFacts;
import org.newsbeam.ingest.html.kind.Kind;
import org.newsbeam.ingest.html.kind.KindReader;
import org.newsbeam.ingest.html.kind.Neighbours;
import org.newsbeam.ingest.html.kind.Part;
import org.newsbeam.ingest.html.kind.QuotationKinds;
import org.newsbeam.ingest.html.markup.PageParser;
import org.newsbeam.ingest.html.markup.Prune;
import org.newsbeam.ingest.html.markup.RefusedPageException;
import org.newsbeam.ingest.html.stretch.ContentRoot;
import org.newsbeam.ingest.html.stretch.Litter;
import org.newsbeam.ingest.html.stretch.Markers;
import org.newsbeam.ingest.html.stretch.Prose;
import org.newsbeam.ingest.html.stretch.References;
import org.newsbeam.ingest.html.stretch.Segmenter;
import org.newsbeam.ingest.html.stretch.Stretch;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Cancellation;

/**
 * Finds the article of a web page: its blocks in reading order, each of the kind that the markup
 * tells, and what the page says of it. Menus, comments and advertisements are left out; prompts,
 * captions and the like within the article stay as blocks of their kind.
 */
public final class HtmlExtractor {

  /** What may stand between the headline and the element that holds the article. */
  private static final Set<BlockKind> HEAD =
      EnumSet.of(BlockKind.STANDFIRST, BlockKind.BYLINE, BlockKind.DATELINE);

  /** Chars of the text that a page gives apart, from which on it is believed. */
  private static final int TRUSTED = 300;

  private final List<Stretch> stretches;
  private final PageFacts facts;
  private final Markers markers = new Markers();
  private final Prose prose;
  private final Element root;
  private final KindReader kinds;
  private final boolean whole;
  private final Element body;
  private final boolean scripted;

  private HtmlExtractor(Document page, boolean whole) {
    this.whole = whole;
    this.facts = FactReader.read(page);
    this.body = page.body();
    this.scripted = NoArticle.isScripted(page);
    Prune.apply(body);
    this.stretches = Segmenter.cut(body);
    this.prose = Prose.of(stretches, body);
    Litter litter = new Litter(markers, prose);
    this.root = whole ? ContentRoot.find(body, stretches, litter, markers) : body;
    this.kinds = new KindReader(root, litter, markers, prose);
  }

  /**
   * The article of a page.
   *
   * @throws RefusedPageException if the page is built so that reading it would cost too much
   */
  public static HtmlArticle extract(String html) throws RefusedPageException {
    return new HtmlExtractor(PageParser.parse(html), true).article();
  }

  /**
   * The article that markup without a page around it holds, as feeds and exports give it.
   *
   * @throws RefusedPageException if it is built so that reading it would cost too much
   */
  public static HtmlArticle extractFragment(String html) throws RefusedPageException {
    return new HtmlExtractor(PageParser.parse(html), false).article();
  }

  private HtmlArticle article() throws RefusedPageException {
    HtmlArticle article = read();
    if (whole && !article.isEmpty()) {
      Optional<String> why = NoArticle.why(article, body);
      if (why.isPresent()) {
        throw new RefusedPageException("not-an-article", why.get());
      }
      if (scripted && NoArticle.isWithoutText(article)) {
        throw new RefusedPageException(
            "no-article", "the page holds no text but a headline; a script may bring the rest");
      }
    }
    return article;
  }

  private HtmlArticle read() throws RefusedPageException {
    Optional<Headline> headline = Headline.find(stretches, facts.headline());
    LayoutBuilder layout = new LayoutBuilder();
    headline.ifPresent(h -> layout.add(h.text(), Kind.HEADLINE));
    for (Part part : parts(headline.map(Headline::stretch).orElse(null))) {
      layout.add(part.stretch().text(), part.kind());
    }
    PageFacts found = facts.withHeadline(headline.map(Headline::text).orElse(null));
    LayoutBuilder given = given(headline);
    return given.bodyLength() > TRUSTED
            && given.bodyLength()
                > 2 * (layout.shows(given) ? layout.length() : layout.bodyLength())
        ? given.article(found)
        : layout.article(found);
  }

  private List<Part> parts(Stretch headline) {
    List<Part> head = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    boolean titled = false;
    boolean opened = false;
    for (Stretch stretch : stretches) {
      Cancellation.check();
      if (stretch.equals(headline)) {
        titled = true;
      } else if (stretch.isWithin(root)) {
        Part part = new Part(stretch, kinds.of(stretch, opened));
        opened |= part.isProse();
        parts.add(part);
      } else if (titled && parts.isEmpty()) {
        head.add(new Part(stretch, kinds.of(stretch, false)));
      }
    }
    head.removeIf(part -> !HEAD.contains(part.kind().kind()));
    if (whole && prose.in(root) == 0) {
      return List.of();
    }
    for (Part part : Neighbours.decide(parts, prose, markers, root)) {
      head.add(QuotationKinds.quoted(part, prose, root));
    }
    head.removeIf(part -> part.kind().equals(Kind.CUT));
    return head;
  }

  /** The text that the page gives apart, for programs: some pages show theirs only by script. */
  private LayoutBuilder given(Optional<Headline> headline) throws RefusedPageException {
    LayoutBuilder layout = new LayoutBuilder();
    String text = References.decoded(facts.body() == null ? "" : facts.body());
    headline.ifPresent(h -> layout.add(h.text(), Kind.HEADLINE));
    if (text.contains("</") || text.contains("<br")) {
      Segmenter.cut(PageParser.parse(text).body()).forEach(s -> layout.add(s.text(), Kind.GIVEN));
    } else {
      text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> layout.add(line, Kind.GIVEN));
    }
    return layout;
  }
}
