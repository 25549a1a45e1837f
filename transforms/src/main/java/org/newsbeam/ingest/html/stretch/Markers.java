// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.newsbeam.english.WordList;

/**
 * Reads the markers of elements off their names. One object serves one page, and remembers the
 * names it has met.
 */
public final class Markers {

  private static final List<String> NAMES =
      List.of("class", "id", "role", "itemprop", "aria-label", "data-component", "data-testid");

  /** Chars of names that are looked at; what goes on for longer is generated. */
  private static final int LONGEST = 400;

  /** Words that a phrase of the vocabulary has at most. */
  private static final int LONGEST_PHRASE = 4;

  private static final Pattern WORD_BORDER =
      Pattern.compile("[^A-Za-z0-9]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z]{3})(?=[0-9])");

  private static final Map<String, Set<Marker>> VOCABULARY = read("markers.txt");

  private final Map<String, Set<Marker>> known = new HashMap<>();

  /** What the names of {@code element} say. */
  public Set<Marker> of(Element element) {
    if (element.attributesSize() == 0) {
      return Set.of();
    }
    StringBuilder names = new StringBuilder();
    for (String name : NAMES) {
      String value = element.attr(name);
      if (!value.isEmpty()) {
        names.append(value, 0, Math.min(value.length(), LONGEST)).append(' ');
      }
    }
    return names.isEmpty() ? Set.of() : known.computeIfAbsent(names.toString(), Markers::markers);
  }

  private static Set<Marker> markers(String names) {
    EnumSet<Marker> markers = EnumSet.noneOf(Marker.class);
    for (String name : names.split("\\s+", -1)) {
      List<String> words = words(name);
      markers.addAll(VOCABULARY.getOrDefault("=" + String.join("-", words), Set.of()));
      for (int begin = 0; begin < words.size(); begin++) {
        StringBuilder phrase = new StringBuilder();
        for (int end = begin; end < Math.min(words.size(), begin + LONGEST_PHRASE); end++) {
          phrase.append(phrase.isEmpty() ? "" : "-").append(words.get(end));
          markers.addAll(VOCABULARY.getOrDefault(phrase.toString(), Set.of()));
        }
      }
    }
    return markers;
  }

  /** The words of a name, in small letters and the singular. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : WORD_BORDER.split(name, -1)) {
      if (!word.isEmpty()) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plural = lower.length() > 2 && lower.endsWith("s") && !lower.endsWith("ss");
        words.add(plural ? lower.substring(0, lower.length() - 1) : lower);
      }
    }
    return words;
  }

  private static Map<String, Set<Marker>> read(String resource) {
    Map<String, Set<Marker>> vocabulary = new HashMap<>();
    for (List<String> parts : WordList.rows(Markers.class, resource)) {
      for (String phrase : parts.subList(1, parts.size())) {
        vocabulary
            .computeIfAbsent(
                (phrase.startsWith("=") ? "=" : "") + String.join("-", words(phrase)),
                w -> EnumSet.noneOf(Marker.class))
            .add(Marker.valueOf(parts.get(0)));
      }
    }
    return vocabulary;
  }
}
