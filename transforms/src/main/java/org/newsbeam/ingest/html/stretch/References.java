// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Decodes character references that a page has written as text: it was escaped once too often. */
public final class References {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:[A-Za-z]{2,8}[0-9]{0,2}|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});");

  /** How often a text may have been escaped. */
  private static final int MOST_TIMES = 3;

  private References() {}

  /** The text without references; markup that was escaped as a whole is no text, and stays. */
  public static String decoded(String text) {
    if (text.indexOf('<') >= 0) {
      return text;
    }
    String decoded = text;
    for (int times = 0; times < MOST_TIMES && decoded.indexOf('&') >= 0; times++) {
      if (!REFERENCE.matcher(decoded).find()) {
        break;
      }
      decoded = Parser.unescapeEntities(decoded, true);
    }
    return decoded;
  }
}
