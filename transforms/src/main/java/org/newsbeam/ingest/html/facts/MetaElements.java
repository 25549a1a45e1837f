// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta elements of a page say, by their names in small letters. */
final class MetaElements {

  private final Map<String, List<String>> metas = new HashMap<>();

  MetaElements(Document page) {
    for (Element meta : page.select("meta[content]")) {
      String content = meta.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** All that the first of {@code names} says that says something. */
  List<String> all(String... names) {
    return Stream.of(names).map(metas::get).filter(Objects::nonNull).findFirst().orElse(List.of());
  }
}
