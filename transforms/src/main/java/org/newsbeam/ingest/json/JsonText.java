// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.html.HtmlArticle;
import org.newsbeam.ingest.html.HtmlExtractor;
import org.newsbeam.ingest.html.markup.RefusedPageException;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Span;

/**
 * The text of an article that came as a string, which may be markup.
 *
 * @param text its words
 * @param layout its blocks, where markup told them
 */
record JsonText(String text, List<Block> layout) {

  /** A blank line parts a headline from the text. */
  private static final String PARTED = "\n\n";

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
        : new JsonText(value, List.of());
  }

  /**
   * The same below its headline on a line of its own, as files of text have it; unchanged if it
   * starts with that already.
   */
  JsonText below(@Nullable String headline) {
    String title = headline == null ? "" : headline.strip();
    if (title.isEmpty() || text.isBlank() || startsWith(title)) {
      return this;
    }
    int shift = title.length() + PARTED.length();
    List<Block> shifted = new ArrayList<>();
    if (!layout.isEmpty()) {
      shifted.add(new Block(BlockKind.HEADLINE, new Span(0, title.length()), "json-headline"));
    }
    for (Block block : layout) {
      Span span = new Span(block.span().begin() + shift, block.span().end() + shift);
      shifted.add(new Block(block.kind(), span, block.rule(), block.sharedBy()));
    }
    return new JsonText(title + PARTED + text, shifted);
  }

  private boolean startsWith(String title) {
    int begin = text.length() - text.stripLeading().length();
    return text.regionMatches(true, begin, title, 0, title.length())
        || layout.stream().anyMatch(block -> block.kind() == BlockKind.HEADLINE);
  }

  private static JsonText of(HtmlArticle article) {
    return article.isEmpty()
        ? new JsonText("", List.of())
        : new JsonText(article.text(), article.layout());
  }
}
