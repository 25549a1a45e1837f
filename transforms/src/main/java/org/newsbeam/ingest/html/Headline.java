// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.ingest.html.stretch.Stretch;

/**
 * The title of an article as its readers see it.
 *
 * @param text its words
 * @param stretch the heading of the page that says it, if one does
 */
record Headline(String text, @Nullable Stretch stretch) {

  /** What browsers show after the title: "… | The Gazette", "… - The Gazette". */
  private static final Pattern SITE = Pattern.compile("\\s+[|»·–—-]+\\s+[^|»·–—-]{2,40}$");

  /** Letters and digits; a shorter heading is a part of many titles. */
  private static final int SHORTEST = 8;

  /** Chars; what is longer is no title. */
  private static final int LONGEST = 1000;

  /** The headline of a page whose head claims {@code claimed}. */
  static Optional<Headline> find(List<Stretch> stretches, @Nullable String claimed) {
    List<Stretch> headings =
        stretches.stream().filter(s -> s.owner().normalName().equals("h1")).toList();
    if (claimed == null) {
      return headings.stream().findFirst().map(Headline::of);
    }
    String folded = folded(claimed);
    Optional<Headline> seen =
        headings.stream()
            .filter(h -> agree(folded(h.text()), folded))
            .findFirst()
            .map(Headline::of);
    return seen.or(() -> Optional.of(new Headline(withoutSite(claimed), null)));
  }

  private static Headline of(Stretch heading) {
    return new Headline(heading.text(), heading);
  }

  private static boolean agree(String heading, String claimed) {
    if (heading.length() > LONGEST || claimed.length() > LONGEST) {
      return heading.equals(claimed);
    }
    return heading.equals(claimed)
        || (heading.length() >= SHORTEST && claimed.contains(heading))
        || (claimed.length() >= SHORTEST && heading.contains(claimed));
  }

  private static String withoutSite(String title) {
    String shorter = title.length() > LONGEST ? title : SITE.matcher(title).replaceFirst("");
    return shorter.length() * 2 >= title.length() ? shorter : title;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
