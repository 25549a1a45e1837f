// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.newsbeam.ingest.html.facts.PageFacts;

/**
 * Tells pages that were fetched in place of an article: walls of consent and of firewalls, errors,
 * and fronts of sections, which hold the beginnings of many. A page that says who wrote it, or when
 * it was published, is none of them.
 */
final class NoArticle {

  /** Chars of the text of a page that was not filled in: a line of copyright. */
  private static final int SHORTEST = 120;

  /** Where frameworks put what they show, and keep what they show it from. */
  private static final String SCRIPTED =
      "#__next, #__nuxt, #root, #app, #__gatsby, #___gatsby, app-root, script#__NEXT_DATA__";

  /** Chars; walls are short. */
  private static final int LONGEST_WALL = 3_000;

  /** Lines in which a wall says what it is. */
  private static final int FIRST_LINES = 3;

  private static final Pattern WALL_TITLE =
      Pattern.compile(
          "(?i)access (?:is |to this page (?:has been |is )?)?denied|forbidden|(?:page )?not found|(?:error )?(?:40\\d|429|50\\d)\\b.*"
              + "|just a moment.*|attention required.*|are you (?:a robot|human).*|(?:please )?verify (?:that )?you are.*"
              + "|checking your browser.*|pardon our interruption.*|service unavailable|bad gateway|too many requests"
              + "|(?:we|your) (?:value|respect|care about) your privacy.*|your privacy.*|before you continue.*|(?:we use )?cookies?\\b.*"
              + "|(?:manage )?(?:your )?(?:privacy|cookie|consent) (?:settings|preferences|choices|policy|notice).*|consent\\b.*"
              + "|request (?:blocked|unsuccessful).*|security check.*|unusual traffic.*|enable javascript.*|robot check.*|captcha.*"
              + "|page (?:unavailable|not available).*|something went wrong.*|sorry,? .{0,40}(?:not found|unavailable|wrong).*");

  /** What walls speak of. */
  private static final List<Pattern> WALL_WORDS =
      List.of(
          cue("cookies?"),
          cue("consent"),
          cue("(?:our|your) (?:\\d+ )?partners|partners (?:store|use|process)"),
          cue("personal(?:ised|ized)? (?:data|ads|information|content)"),
          cue("privacy"),
          cue("accept all|reject all|manage (?:options|choices|preferences)"),
          cue("unusual (?:traffic|activity)"),
          cue("(?:reference|incident|request|ray|support|error) (?:#|id|number|code)"),
          cue("(?:enable|turn on) (?:javascript|cookies)|javascript is (?:disabled|required)"),
          cue("do(?:es)? ?n[o']t have (?:permission|access)|not authori[sz]ed"),
          cue("(?:your|this) (?:browser|ip(?: address)?|network|request|connection)"),
          cue("cloudflare|incapsula|akamai|datadome|perimeterx|captcha"),
          cue("administrator|webmaster|site owner|this server|this website"),
          cue(
              "page (?:you|that you) (?:requested|are looking for|were looking for)|does not exist|been (?:moved|removed)"),
          cue("not a robot|are (?:a )?human|automated (?:access|requests|tools)"));

  /** Headings that lead to other pages: an article has fewer. */
  private static final int FEWEST_TEASERS = 4;

  /** Chars of a heading that is a headline, and of a paragraph. */
  private static final int HEADLINE = 20;

  private static final int PARAGRAPH = 80;

  /** Paragraphs one beside another: a teaser has fewer. */
  private static final int RUN = 3;

  private NoArticle() {}

  private static Pattern cue(String words) {
    return Pattern.compile("(?i)\\b(?:" + words + ")");
  }

  /** Why {@code article} is none; empty if it is one. */
  static Optional<String> why(HtmlArticle article, Element page) {
    PageFacts facts = article.facts();
    boolean known = !facts.authors().isEmpty() || !facts.dates().isEmpty();
    if (known || facts.body() != null) {
      return Optional.empty();
    }
    if (isWall(article)) {
      return Optional.of("this is a wall or an error of the site, not the article behind it");
    }
    return isFront(page)
        ? Optional.of("this is the front of a section: the beginnings of several articles")
        : Optional.empty();
  }

  /** Whether a page has a place that a script fills; to be asked before scripts are taken out. */
  static boolean isScripted(Element page) {
    return page.selectFirst(SCRIPTED) != null;
  }

  /** Whether there is hardly more than a headline, which scripts would put a text to. */
  static boolean isWithoutText(HtmlArticle article) {
    return article.layout().stream()
            .filter(block -> block.kind().isArticle())
            .mapToInt(block -> block.span().end() - block.span().begin())
            .sum()
        < SHORTEST;
  }

  private static boolean isWall(HtmlArticle article) {
    String text = article.text();
    if (text.length() > LONGEST_WALL) {
      return false;
    }
    boolean titled =
        Stream.concat(
                Stream.ofNullable(article.facts().headline()), text.lines().limit(FIRST_LINES))
            .anyMatch(line -> WALL_TITLE.matcher(line.strip()).matches());
    long cues = WALL_WORDS.stream().map(cue -> cue.matcher(text)).filter(Matcher::find).count();
    return cues >= (titled ? 1 : 4);
  }

  private static boolean isFront(Element page) {
    long teasers =
        page.select("h2, h3, h4").stream()
            .filter(heading -> heading.text().length() >= HEADLINE)
            .filter(h -> h.selectFirst("a[href]") != null || h.closest("a[href]") != null)
            .count();
    if (teasers < FEWEST_TEASERS) {
      return false;
    }
    return page.select("p").stream()
        .filter(NoArticle::isLong)
        .map(Element::parent)
        .filter(Objects::nonNull)
        .distinct()
        .noneMatch(
            around ->
                around.children().stream().filter(p -> p.nameIs("p") && isLong(p)).count() >= RUN);
  }

  private static boolean isLong(Element paragraph) {
    return paragraph.text().length() >= PARAGRAPH;
  }
}
