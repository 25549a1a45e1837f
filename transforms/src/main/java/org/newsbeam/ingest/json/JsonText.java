// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import java.util.List;
import java.util.regex.Pattern;
import org.newsbeam.ingest.bytes.Mojibake;
import org.newsbeam.ingest.fact.PlainText;
import org.newsbeam.ingest.html.HtmlArticle;
import org.newsbeam.ingest.html.HtmlExtractor;
import org.newsbeam.ingest.html.markup.RefusedPageException;
import org.newsbeam.model.Block;
import org.newsbeam.model.Flaws;

/**
 * The text of an article that came as a string, which may be markup.
 *
 * @param text its words
 * @param layout its blocks, where markup told them
 * @param flaws what is wrong with it
 */
record JsonText(String text, List<Block> layout, Flaws flaws) {

  private static final Pattern PAGE =
      Pattern.compile("(?is)^\\s*(?:<\\?xml|<!doctype html|<html\\b)");
  private static final Pattern MARKUP =
      Pattern.compile("(?i)</(?:p|div|h[1-6]|li|blockquote|article|section)>|<(?:br|p)\\s*/?>");

  /**
   * The text that {@code value} means.
   *
   * @throws RefusedPageException if it is markup built so that reading it would cost too much
   */
  static JsonText of(String value) throws RefusedPageException {
    String meant = Mojibake.repair(value);
    String whole = ApiCut.without(meant);
    Flaws flaws = new Flaws(!whole.equals(meant), !meant.equals(value));
    if (PAGE.matcher(whole).find()) {
      return of(HtmlExtractor.extract(whole), flaws);
    }
    return MARKUP.matcher(whole).find()
        ? of(HtmlExtractor.extractFragment(whole), flaws)
        : new JsonText(PlainText.paragraphs(whole), List.of(), flaws);
  }

  private static JsonText of(HtmlArticle article, Flaws flaws) {
    return article.isEmpty()
        ? new JsonText("", List.of(), flaws)
        : new JsonText(
            article.text(), article.layout(), flaws.and(new Flaws(!article.facts().free(), false)));
  }
}
