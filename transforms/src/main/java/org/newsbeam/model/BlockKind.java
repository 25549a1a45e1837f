// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** What a stretch of an article's text is to its reader. */
public enum BlockKind {
  /** The title. */
  HEADLINE,
  /** The word or two above or below the headline: "North Korea", "OPINION". */
  KICKER,
  /** The summary under the headline. */
  STANDFIRST,
  /** Who wrote it. */
  BYLINE,
  /** Where and when it was filed, standing on its own line. */
  DATELINE,
  /** The words under a picture, or its alt text. */
  CAPTION,
  /** Whose picture or text it is: "AP Photo/…". */
  CREDIT,
  /** The article proper. */
  BODY,
  /** Words of the article that its markup sets apart as somebody's: a block quotation. */
  QUOTATION,
  /** A post of a social network that is shown in the article. */
  POST,
  /** Whose the quotation or post beside it is. */
  ATTRIBUTION,
  /** A sentence of the body shown again, large. */
  PULL_QUOTE,
  /** Share, follow, subscribe, comment, read more. */
  PROMPT,
  /** Anything else that is not the article: copyright lines, contact lines. */
  BOILERPLATE;

  /** Whether blocks of this kind are the article itself, set apart or not. */
  public boolean isArticle() {
    return switch (this) {
      case BODY, QUOTATION, POST, ATTRIBUTION -> true;
      default -> false;
    };
  }

  /** Whether names in blocks of this kind are of who made the article, or of no part of it. */
  public boolean isCredit() {
    return switch (this) {
      case BYLINE, CREDIT, PROMPT, BOILERPLATE -> true;
      default -> false;
    };
  }

  /** Whether sentences, names and quotes are looked for in blocks of this kind. */
  public boolean isRead() {
    return switch (this) {
      case HEADLINE, STANDFIRST, CAPTION, BODY, QUOTATION, POST, ATTRIBUTION -> true;
      case KICKER, BYLINE, DATELINE, CREDIT, PULL_QUOTE, PROMPT, BOILERPLATE -> false;
    };
  }
}
