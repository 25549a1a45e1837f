// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.ingest.fact.PublicationDate;

/** Documents of Nexis Uni: headline, outlet, date, fields, "Body", the text, "Load-Date". */
final class NexisUniText {

  private static final Pattern FIELD =
      Pattern.compile("(Section|Length|Byline|Dateline|Highlight|Load-Date|Link to .*?):\\s*(.*)");

  /** Headings behind the text. */
  private static final Set<String> TAIL =
      Set.of("Graphic", "Notes", "Classification", "End of Document", "Correction", "Bibliography");

  private NexisUniText() {}

  static Exported read(String document) {
    List<String> lines = document.lines().toList();
    Map<String, String> fields = new HashMap<>();
    List<String> before = new ArrayList<>();
    int body = 0;
    while (body < lines.size() && !lines.get(body).strip().equals("Body")) {
      String line = lines.get(body++).strip();
      Matcher field = FIELD.matcher(line);
      if (field.matches()) {
        fields.put(name(field.group(1)), field.group(2));
      } else if (!line.isEmpty() && !TextLines.isCopyright(line)) {
        before.add(line);
      }
    }
    readTop(before, fields);
    int end = Math.min(body + 1, lines.size());
    while (end < lines.size() && !isTail(lines.get(end).strip())) {
      end++;
    }
    return new Exported(fields, TextLines.text(lines, Math.min(body + 1, end), end));
  }

  /** The headline comes first, then the outlet, then the date. */
  private static void readTop(List<String> lines, Map<String, String> fields) {
    int date = -1;
    for (int i = 1; i < lines.size() && date < 0; i++) {
      String day = LexisText.withoutWeekday(lines.get(i));
      if (PublicationDate.parse(day).isPresent()) {
        fields.put("date", day);
        date = i;
      }
    }
    if (!lines.isEmpty()) {
      fields.put("headline", lines.get(0));
    }
    if (date > 1 || (date < 0 && lines.size() > 1)) {
      fields.put("outlet", lines.get(date > 1 ? date - 1 : 1));
    }
  }

  private static String name(String field) {
    return field.equals("Highlight") ? "standfirst" : field.toLowerCase(Locale.ROOT);
  }

  private static boolean isTail(String line) {
    return line.startsWith("Load-Date:") || TAIL.contains(line);
  }
}
