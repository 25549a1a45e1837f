// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.fact;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbeam.english.NameSuffixes;

/**
 * Splits what an input calls its author into people: "By Jane Doe and John Roe, Staff Writer",
 * "Jane Doe / John Roe", "['Jane Doe', 'John Roe']".
 */
public final class Bylines {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:(?:written|reported|posted|story|words)\\s+)?by[:\\s]+|^authors?:\\s*");
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*[,;|\\n•·●]\\s*(?:(?:and|&)\\s+)?|\\s+/\\s*|\\s*/\\s+|\\s+(?:and|und|et|y|e|&|\\+|with|–|—|-)\\s+");

  /** What stands behind a name: an account, an address, what is said in brackets. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s+@\\S+|\\s*[(\\[<][^)\\]>]{0,80}[)\\]>]|\\s+\\S+@\\S+\\.\\S+|\\s+in\\s+\\p{Lu}.{0,40}$");

  /** Links beside a name that ran into it. */
  private static final Pattern LINKS =
      Pattern.compile(
          "(?i)(?<=\\p{L})\\s*(?:twitter|facebook|instagram|linkedin|bluesky|mastodon|muck rack|e-?mail)+$"
              + "|\\s+(?:follow|bio|profile|rss)$");

  private static final Set<String> DEGREES = Set.of("md", "phd");
  private static final Set<String> ROLES =
      Set.of(
          ("writer editor reporter correspondent columnist contributor contributors producer"
                  + " photographer journalist chief columnists admin administrator webmaster")
              .split(" "));

  /** White space that says nothing, and that {@link #SEPARATOR} would be long over. */
  private static final Pattern GAP = Pattern.compile("[^\\S\\n]{9,}");

  /** Chars; whatever is longer is no name. */
  private static final int LONGEST = 60;

  /** How Python writes a list of strings, which many CSV files hold. */
  private static final Pattern LIST = Pattern.compile("^\\s*\\[(.*)]\\s*$");

  private static final Pattern LIST_MARK =
      Pattern.compile("^\\s*[\"']|[\"']\\s*$|[\"']\\s*,\\s*[\"']");

  /** Chars; a longer line is no list of names. */
  private static final int LONGEST_LINE = 2_000;

  private Bylines() {}

  /** The people whom {@code written} names, each once, in order. */
  public static List<String> split(List<String> written) {
    return written.stream().flatMap(Bylines::names).filter(Bylines::isName).distinct().toList();
  }

  private static Stream<String> names(String written) {
    Matcher list = LIST.matcher(written);
    String flat = list.matches() ? LIST_MARK.matcher(list.group(1)).replaceAll("\n") : written;
    String read = LEAD.matcher(GAP.matcher(flat.strip()).replaceAll(" ")).replaceFirst("");
    String line = read.length() > LONGEST_LINE ? read : BEHIND.matcher(read).replaceAll("");
    String[] parts = SEPARATOR.split(line, -1);
    // "Doe, Jane" is one person, the family name first.
    boolean inverted =
        parts.length == 2
            && line.contains(",")
            && !parts[0].contains(" ")
            && !parts[1].contains(" ");
    if (inverted && !isSuffix(parts[1])) {
      return Stream.of(parts[1] + " " + parts[0]);
    }
    Stream.Builder<String> names = Stream.builder();
    for (int i = 0; i < parts.length; i++) {
      boolean withSuffix = i + 1 < parts.length && isSuffix(parts[i + 1]);
      names.add(withSuffix ? parts[i] + " " + parts[++i] : parts[i]);
    }
    return names.build().map(name -> LINKS.matcher(name.strip()).replaceFirst("").strip());
  }

  private static boolean isSuffix(String word) {
    return NameSuffixes.has(word) || DEGREES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isName(String name) {
    boolean role =
        Stream.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)).anyMatch(ROLES::contains);
    return !role
        && !name.isEmpty()
        && name.length() <= LONGEST
        && !name.contains("://")
        && !name.contains("@")
        && name.chars().anyMatch(Character::isLetter);
  }
}
