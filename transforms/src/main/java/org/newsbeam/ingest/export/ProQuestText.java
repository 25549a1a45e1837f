// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents of ProQuest: lines of a field and its value, "Full text" among them. */
final class ProQuestText {

  private static final Pattern FIELD =
      Pattern.compile(
          "(Title|Author|Publication title|Publication date|Publication year|Publication info|Section|Full text"
              + "|Abstract|Subject|Location|People|Company / organization|Publisher|Place of publication"
              + "|Country of publication|ISSN|Source type|Language of publication|Document type"
              + "|ProQuest document ID|Document URL|Copyright|Last updated|Database|Links|First page|Pages"
              + "|Volume|Issue|Credit|Word count|Dateline|Column|Edition|Classification|Publication subject"
              + "|Number of pages|Identifier / keyword|Business indexing term|Illustration|Caption"
              + "|Online publication date|Publication history|Number of references|e-ISSN):(?:\\s+(.*))?");

  private static final Map<String, String> NAMES =
      Map.of(
          "Title", "headline",
          "Author", "byline",
          "Publication title", "outlet",
          "Publication date", "date",
          "Section", "section",
          "Full text", "text",
          "Dateline", "dateline",
          "Language of publication", "language",
          "ProQuest document ID", "id",
          "Document URL", "url");

  private ProQuestText() {}

  static Exported read(String document) {
    List<String> lines = document.lines().skip(1).toList();
    Map<String, String> fields = new HashMap<>();
    String open = "";
    for (String line : lines) {
      Matcher field = FIELD.matcher(line.strip());
      if (field.matches()) {
        open = NAMES.getOrDefault(field.group(1), "other");
        fields.putIfAbsent(open, field.group(2) == null ? "" : field.group(2));
      } else if (!open.isEmpty()) {
        fields.merge(open, line.stripTrailing(), (a, b) -> a + "\n" + b);
      } else if (!line.isBlank()) {
        fields.putIfAbsent("headline", line.strip());
      }
    }
    fields.computeIfPresent(
        "byline", (name, given) -> given.strip().replaceFirst("^([^,;]+), ([^,;]+)[.]?$", "$2 $1"));
    return new Exported(fields, fields.getOrDefault("text", "").strip());
  }
}
