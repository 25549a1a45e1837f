// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.metadata;

import java.util.List;
import java.util.Set;
import org.newsbeam.english.WordList;

/** The sections of a newspaper, as a class of words. */
public final class Sections {

  private static final Set<String> WORDS =
      Set.copyOf(WordList.lines(Sections.class, "sections.txt"));
  private static final Set<String> PLACES =
      Set.copyOf(WordList.lines(Sections.class, "place-words.txt"));
  private static final Set<String> SMALL = Set.of("and", "the", "of", "in", "on", "for");

  private Sections() {}

  /** Whether {@code words} are the name of a section and nothing more. */
  static boolean isSection(List<String> words) {
    return words.stream().anyMatch(WORDS::contains)
        && words.stream().allMatch(word -> WORDS.contains(word) || SMALL.contains(word));
  }

  /** Whether one of {@code words} names a section, or begins the name of a country or region. */
  public static boolean isPart(List<String> words) {
    return words.stream().anyMatch(word -> WORDS.contains(word) || PLACES.contains(word));
  }
}
