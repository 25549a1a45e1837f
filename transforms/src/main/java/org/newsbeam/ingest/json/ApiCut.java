// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark that news APIs put where they cut a text: "… [+2219 chars]". */
final class ApiCut {

  private static final Pattern MARK =
      Pattern.compile("\\s*(?:…|\\.\\.\\.)?\\s*\\[\\+\\s?[\\d,]+ char(?:acter)?s?]\\s*$");

  private ApiCut() {}

  /** The text without that mark. */
  static String without(String text) {
    Matcher mark = MARK.matcher(text);
    return mark.find() ? text.substring(0, mark.start()) : text;
  }
}
