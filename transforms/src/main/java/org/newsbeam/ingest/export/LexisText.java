// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Documents of LexisNexis: lines in the middle for outlet, date and edition, the headline at the
 * margin, fields in capitals before and behind the text.
 */
final class LexisText {

  private static final Pattern FIELD =
      Pattern.compile("([A-Z][A-Z/-]+(?: [A-Z][A-Z/-]+){0,2}):(?:\\s+(.*))?");

  /** Fields in front of the text, and what they are here. */
  private static final Map<String, String> HEAD =
      Map.of(
          "BYLINE", "byline",
          "SECTION", "section",
          "LENGTH", "length",
          "DATELINE", "dateline",
          "HEADLINE", "headline",
          "HIGHLIGHT", "standfirst",
          "SERIES", "series",
          "BODY", "body",
          "SOURCE", "source",
          "TITLE", "headline");

  /** Fields behind it; nothing of the article follows the first of them. */
  private static final Set<String> TAIL =
      Set.of(
          "LOAD-DATE",
          "LANGUAGE",
          "PUBLICATION-TYPE",
          "GRAPHIC",
          "SUBJECT",
          "ORGANIZATION",
          "COMPANY",
          "PERSON",
          "PEOPLE",
          "GEOGRAPHIC",
          "COUNTRY",
          "STATE",
          "CITY",
          "INDUSTRY",
          "TICKER",
          "TYPE",
          "DOCUMENT-TYPE",
          "JOURNAL-CODE",
          "ACC-NO",
          "NOTES",
          "CORRECTION",
          "CORRECTION-DATE",
          "URL",
          "PUB-TYPE",
          "TRANSMISSION DATE",
          "UPDATE-DATE",
          "ISSN",
          "CATEGORY",
          "NAME",
          "KEYWORDS");

  private static final Pattern DATE =
      Pattern.compile(
          "(?:[A-Z][a-z]+ \\d{1,2}, ?\\d{4}|\\d{1,2} [A-Z][a-z]+,? \\d{4}|[A-Z][a-z]+ \\d{4}).*");

  private LexisText() {}

  static Exported read(String document) {
    List<String> lines = document.lines().toList();
    Map<String, String> fields = new HashMap<>();
    int body = head(lines, fields);
    int end = body;
    while (end < lines.size() && !isTail(lines.get(end))) {
      tail(lines.get(end), fields);
      end++;
    }
    for (int i = end; i < lines.size(); i++) {
      tail(lines.get(i), fields);
    }
    return new Exported(fields, TextLines.text(lines, body, end));
  }

  /** Reads what stands before the text; where this begins. */
  private static int head(List<String> lines, Map<String, String> fields) {
    String open = "";
    boolean field = false;
    boolean blank = true;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      String text = line.strip();
      Matcher named = FIELD.matcher(text);
      boolean known = named.matches() && HEAD.containsKey(named.group(1));
      if (text.isEmpty()) {
        blank = true;
        continue;
      }
      if (known) {
        open = HEAD.get(named.group(1));
        field = true;
        fields.put(open, named.group(2) == null ? "" : named.group(2));
        if (open.equals("body")) {
          return i + 1;
        }
      } else if (!blank && !open.isEmpty()) {
        fields.merge(open, text, (a, b) -> a + " " + b);
      } else if (!field && isInTheMiddle(line) && !fields.containsKey("headline")) {
        open = "";
        middle(text, fields);
      } else if (!field && !fields.containsKey("headline")) {
        open = "headline";
        fields.put(open, text);
      } else {
        return i;
      }
      blank = false;
    }
    return lines.size();
  }

  private static boolean isInTheMiddle(String line) {
    return line.startsWith("    ") || line.startsWith("\t");
  }

  private static void middle(String text, Map<String, String> fields) {
    if (TextLines.isCopyright(text)) {
      return;
    }
    if (DATE.matcher(text).matches()) {
      fields.putIfAbsent("date", withoutWeekday(text));
    } else if (!fields.containsKey("date")) {
      fields.putIfAbsent("outlet", text);
    }
  }

  /** "March 5, 2024 Tuesday", and an edition or hour behind it. */
  static String withoutWeekday(String date) {
    return date.replaceFirst("(?i)[, ]*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*$", "")
        .strip();
  }

  private static boolean isTail(String line) {
    Matcher named = FIELD.matcher(line.strip());
    return (named.matches() && TAIL.contains(named.group(1)))
        || (isInTheMiddle(line) && TextLines.isCopyright(line));
  }

  private static void tail(String line, Map<String, String> fields) {
    Matcher named = FIELD.matcher(line.strip());
    if (named.matches() && named.group(2) != null) {
      String name = named.group(1).toLowerCase(Locale.ROOT);
      if (name.equals("language") || name.equals("url")) {
        fields.putIfAbsent(name, named.group(2));
      }
    }
  }
}
