// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents of Factiva with two letters before each field: HD, BY, PD, SN, LP and TD. */
final class FactivaFields {

  private static final Pattern FIELD = Pattern.compile("([A-Z]{2,3})(?:\\s+(.*))?");

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("SE", "section"),
          Map.entry("HD", "headline"),
          Map.entry("BY", "byline"),
          Map.entry("CR", "credit"),
          Map.entry("WC", "words"),
          Map.entry("PD", "date"),
          Map.entry("ET", "time"),
          Map.entry("SN", "outlet"),
          Map.entry("SC", "code"),
          Map.entry("ED", "edition"),
          Map.entry("PG", "page"),
          Map.entry("LA", "language"),
          Map.entry("CY", "copyright"),
          Map.entry("LP", "lead"),
          Map.entry("TD", "text"),
          Map.entry("CT", "contact"),
          Map.entry("RF", "reference"),
          Map.entry("CO", "companies"),
          Map.entry("IN", "industry"),
          Map.entry("NS", "subject"),
          Map.entry("RE", "region"),
          Map.entry("IPC", "codes"),
          Map.entry("IPD", "descriptors"),
          Map.entry("PUB", "publisher"),
          Map.entry("AN", "id"));

  private FactivaFields() {}

  static Exported read(String document) {
    List<String> lines = document.lines().toList();
    Map<String, String> fields = new HashMap<>();
    String open = "";
    for (String line : lines) {
      Matcher field = FIELD.matcher(line.stripTrailing());
      boolean known = field.matches() && NAMES.containsKey(field.group(1));
      if (known) {
        open = NAMES.get(field.group(1));
        fields.put(open, field.group(2) == null ? "" : field.group(2));
      } else if (!open.isEmpty()) {
        fields.merge(open, line.strip(), (a, b) -> a + "\n" + b);
      }
    }
    fields.computeIfPresent("id", (name, id) -> id.strip().replaceFirst("^Document ", ""));
    String lead = fields.getOrDefault("lead", "").strip();
    String text = fields.getOrDefault("text", "").strip();
    return new Exported(fields, (lead + "\n\n" + text).strip());
  }
}
