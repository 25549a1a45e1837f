// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text without the markup and the character references that strings of data often keep. */
public final class PlainText {

  /** Chars; no name or title with markup in it is longer. */
  private static final int LONGEST_MARKED_UP = 10_000;

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:[a-zA-Z][a-zA-Z0-9]{1,9}|#\\d{2,6}|#[xX][0-9a-fA-F]{2,5});");
  private static final Pattern INLINE_TAG =
      Pattern.compile(
          "(?i)</(?:a|abbr|b|cite|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)>");

  private PlainText() {}

  /** A title, name or other short string on one line. */
  public static String line(String text) {
    boolean written = text.indexOf('<') >= 0 || REFERENCE.matcher(text).find();
    return written && text.length() <= LONGEST_MARKED_UP ? decoded(Jsoup.parse(text).text()) : text;
  }

  /** A text whose paragraphs are told by its line ends, which it keeps. */
  public static String paragraphs(String text) {
    if (INLINE_TAG.matcher(text).find()) {
      return text.lines()
          .map(line -> line.isBlank() ? line : decoded(Jsoup.parse(line).text()))
          .collect(Collectors.joining("\n"));
    }
    return decoded(text);
  }

  /** Some are written twice over, the ampersand of a reference as one. */
  private static String decoded(String text) {
    String once = decodedOnce(text);
    return once.equals(text) ? text : decodedOnce(once);
  }

  private static String decodedOnce(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(
            reference ->
                Matcher.quoteReplacement(Parser.unescapeEntities(reference.group(), false)));
  }
}
