// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import java.util.List;
import java.util.regex.Pattern;
import org.newsbeam.ingest.fact.PlainText;
import org.newsbeam.ingest.html.HtmlArticle;
import org.newsbeam.ingest.html.HtmlExtractor;
import org.newsbeam.ingest.html.markup.RefusedPageException;
import org.newsbeam.model.Block;

/**
 * The text of an article that came as a string, which may be markup.
 *
 * @param text its words
 * @param layout its blocks, where markup told them
 */
record JsonText(String text, List<Block> layout) {

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
    if (PAGE.matcher(value).find()) {
      return of(HtmlExtractor.extract(value));
    }
    return MARKUP.matcher(value).find()
        ? of(HtmlExtractor.extractFragment(value))
        : new JsonText(PlainText.paragraphs(ApiCut.without(value)), List.of());
  }

  private static JsonText of(HtmlArticle article) {
    return article.isEmpty()
        ? new JsonText("", List.of())
        : new JsonText(article.text(), article.layout());
  }
}
