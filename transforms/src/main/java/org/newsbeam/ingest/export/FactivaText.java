// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Documents of Factiva as one reads them: section, headline, byline, "512 words", date, time,
 * outlet, codes, language and copyright in lines, then the text, then "Document" and its number.
 */
final class FactivaText {

  private static final Pattern WORDS = Pattern.compile("[\\d,]+ words");
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?: [AP]M)?(?: [A-Z]{2,4})?");

  private FactivaText() {}

  static Exported read(String document) {
    List<String> lines = document.strip().lines().map(String::stripTrailing).toList();
    Map<String, String> fields = new HashMap<>();
    int words = 0;
    while (words < lines.size() && !WORDS.matcher(lines.get(words).strip()).matches()) {
      words++;
    }
    if (words == lines.size()) {
      return new Exported(fields, "");
    }
    readTop(lines.subList(0, words).stream().filter(line -> !line.isBlank()).toList(), fields);
    int line = words + 1;
    if (line < lines.size()) {
      fields.put("date", lines.get(line++).strip());
    }
    while (line < lines.size() && TIME.matcher(lines.get(line).strip()).matches()) {
      line++;
    }
    if (line < lines.size()) {
      fields.put("outlet", lines.get(line++).strip());
    }
    while (line < lines.size() && !lines.get(line).isBlank()) {
      String code = lines.get(line++).strip();
      if (code.length() > 2 && code.chars().allMatch(Character::isLetter)) {
        fields.put("language", code);
      }
    }
    int end = lines.size() - 1;
    fields.put("id", lines.get(end).strip().replaceFirst("^Document ", ""));
    while (end > line && isFoot(lines.get(end - 1).strip(), fields.get("outlet"))) {
      end--;
    }
    return new Exported(fields, TextLines.text(lines, line, end));
  }

  /** Section and byline may be missing. */
  private static void readTop(List<String> lines, Map<String, String> fields) {
    int last = lines.size() - 1;
    boolean byline =
        last > 0 && (lines.get(last).startsWith("By ") || last > 1 || isName(lines.get(last)));
    if (byline) {
      fields.put("byline", lines.get(last--));
    }
    if (last >= 0) {
      fields.put("headline", lines.get(last--));
    }
    if (last >= 0) {
      fields.put("section", lines.get(last));
    }
  }

  private static boolean isName(String line) {
    String[] words = line.split(" ", -1);
    boolean capitals = true;
    for (String word : words) {
      capitals &= !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
    return capitals && words.length > 1 && words.length < 4;
  }

  private static boolean isFoot(String line, String outlet) {
    return line.isEmpty() || line.equals(outlet) || line.startsWith("Related document");
  }
}
