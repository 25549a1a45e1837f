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
import org.jsoup.nodes.TextNode;
import org.newsbeam.english.WordList;

/**
 * Reads the markers of elements off their names. One object serves one page, and remembers the
 * names it has met.
 */
public final class Markers {

  private static final List<String> NAMES =
      List.of("class", "role", "itemprop", "data-component", "data-testid");

  /** Those that may be made of a heading: words of the article, not of who built the page. */
  private static final List<String> SLUGS = List.of("id", "aria-label");

  /** Words that say nothing more beside those of the vocabulary. */
  private static final Set<String> PLAIN =
      Set.of(
          ("wrapper wrap container section block box area module widget content main inner outer list top bottom left right"
                  + " article story post page site js div id the this a an our to on of for and in panel holder group item bar"
                  + " row col column region zone component header button link form primary secondary mobile desktop tool print"
                  + " body first second third one two three amp react root app field view pane node text new")
              .split(" "));

  /** Chars of prose; a paragraph with more is named by its layout. */
  private static final int PARAGRAPH = 80;

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
    for (String name : SLUGS) {
      String value = element.attr(name);
      if (!value.isEmpty() && value.length() <= LONGEST) {
        names.append('\n').append(value);
      }
    }
    if (names.isEmpty()) {
      return Set.of();
    }
    boolean paragraph = element.nameIs("p") && isLong(element);
    return known.computeIfAbsent(
        (paragraph ? "p" : "") + '\n' + names, key -> markers(names.toString(), paragraph));
  }

  private static boolean isLong(Element paragraph) {
    int chars = 0;
    for (int i = 0; i < paragraph.childNodeSize() && chars < PARAGRAPH; i++) {
      chars += paragraph.childNode(i) instanceof TextNode text ? text.getWholeText().length() : 0;
    }
    return chars >= PARAGRAPH;
  }

  /**
   * What names say.
   *
   * @param paragraph whether they are those of a long paragraph, which only whole names tell
   */
  private static Set<Marker> markers(String names, boolean paragraph) {
    EnumSet<Marker> markers = EnumSet.noneOf(Marker.class);
    String[] lines = names.split("\n", -1);
    for (int i = 1; i < lines.length; i++) {
      addWhole(words(lines[i]), markers);
    }
    for (String name : lines[0].split("\\s+", -1)) {
      List<String> words = words(name);
      markers.addAll(VOCABULARY.getOrDefault("=" + String.join("-", words), Set.of()));
      if (paragraph) {
        addWhole(words, markers);
        continue;
      }
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

  /** What a name says of which no word is left over. */
  private static void addWhole(List<String> words, Set<Marker> markers) {
    Set<Marker> said = EnumSet.noneOf(Marker.class);
    said.addAll(VOCABULARY.getOrDefault("=" + String.join("-", words), Set.of()));
    for (int begin = 0; begin < words.size(); ) {
      int end = Math.min(words.size(), begin + LONGEST_PHRASE);
      while (end > begin && !VOCABULARY.containsKey(String.join("-", words.subList(begin, end)))) {
        end--;
      }
      if (end > begin) {
        said.addAll(VOCABULARY.get(String.join("-", words.subList(begin, end))));
        begin = end;
      } else if (isPlain(words.get(begin)) || VOCABULARY.containsKey("=" + words.get(begin))) {
        begin++;
      } else {
        return;
      }
    }
    markers.addAll(said);
  }

  private static boolean isPlain(String word) {
    return PLAIN.contains(word) || word.length() == 1 || word.chars().allMatch(Character::isDigit);
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
