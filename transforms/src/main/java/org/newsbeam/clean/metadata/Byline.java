// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.clean.text.TitleCase;
import org.newsbeam.english.NameSuffixes;
import org.newsbeam.english.WordList;

/**
 * Who wrote an article, read from its byline: "By Jane Doe and John Roe, Staff Writers".
 *
 * @param people the names, without titles and offices
 * @param agency the news agency that the byline names
 * @param office whether it names an office, such as "Staff Writer"
 */
public record Byline(List<String> people, @Nullable String agency, boolean office) {

  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^((written|reported|words|story|text|report|analysis|opinion|commentary|interview"
              + "|review|exclusive)\\s+)?by\\s*:?\\s+"
              + "|^(authors?|reporters?|writers?|words|text|story|interview)\\s*:\\s*");

  /** Where what is said of the authors ends: a place, an outlet, an address, a date. */
  private static final Pattern CUT =
      Pattern.compile(
          "\\s[|•·–—-]+\\s|\\s(?i:for|in|at|from|published|updated|posted|reports)\\s"
              + "|\\s?[(\\[/]|,?\\s*\\d|\\s\\S*@|\\s{3,}");

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[,;]\\s*(?:and\\s+|&\\s*)?|\\s+(?:(?i:and|with)|&)\\s+");

  private static final Pattern NAME_WORD =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}'’.-]*|(de|da|di|del|della|der|den|van|von|la|le|el|al|bin|ibn|ter|y)");

  private static final Set<String> ROLES = Set.copyOf(WordList.lines(Byline.class, "roles.txt"));

  public Byline {
    people = List.copyOf(people);
  }

  /** Reads a line that begins with "By" or the like; empty if it is no byline. */
  public static Optional<Byline> parse(String line) {
    var lead = LEAD.matcher(line);
    return lead.find() ? parseNames(line.substring(lead.end())) : Optional.empty();
  }

  /** Reads names, offices and agencies; empty if there is anything else. */
  public static Optional<Byline> parseNames(String text) {
    var cut = CUT.matcher(text);
    String names = cut.find() ? text.substring(0, cut.start()) : text;
    List<String> people = new ArrayList<>();
    String agency = agencyIn(text.substring(names.length()));
    boolean office = isOffice(text.substring(names.length()));
    for (String part : SEPARATOR.splitAsStream(names.strip()).toList()) {
      List<String> words = List.of(part.strip().split("\\s+", -1));
      if (Agencies.isAgency(part)) {
        agency = Agencies.name(part);
      } else if (words.stream().anyMatch(w -> ROLES.contains(w.toLowerCase(Locale.ROOT)))) {
        office = true;
        agency = agency == null ? agencyIn(part) : agency;
      } else if (isSuffix(part) && !people.isEmpty()) {
        int last = people.size() - 1;
        people.set(last, people.get(last) + " " + part);
      } else if (isName(words)) {
        people.add(TitleCase.isCapitals(part) ? capitalize(part) : part.strip());
      } else if (people.isEmpty() || !isPlace(words)) {
        return Optional.empty();
      }
    }
    return people.isEmpty() && agency == null && !office
        ? Optional.empty()
        : Optional.of(new Byline(people, agency, office));
  }

  private static boolean isOffice(String text) {
    return FoldedWords.of(text).stream().anyMatch(ROLES::contains);
  }

  /** One word after the names: where they wrote. */
  private static boolean isPlace(List<String> words) {
    return words.size() == 1 && NAME_WORD.matcher(words.get(0)).matches();
  }

  private static boolean isSuffix(String part) {
    return NameSuffixes.has(part.strip());
  }

  private static boolean isName(List<String> words) {
    return words.size() >= 2
        && words.size() <= 5
        && words.stream().allMatch(word -> NAME_WORD.matcher(word).matches())
        && words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count() >= 2;
  }

  private static @Nullable String agencyIn(String text) {
    List<String> words = List.of(text.strip().split("[\\s()\\[\\]/|,–—-]+", -1));
    for (int begin = 0; begin < Math.min(words.size(), 8); begin++) {
      for (int end = Math.min(words.size(), begin + 4); end > begin; end--) {
        String candidate = String.join(" ", words.subList(begin, end));
        if (Agencies.isAgency(candidate)) {
          return Agencies.name(candidate);
        }
      }
    }
    return null;
  }

  /** "JANE O'DOE-ROE" as "Jane O'Doe-Roe". */
  private static String capitalize(String name) {
    StringBuilder capitalized = new StringBuilder();
    boolean first = true;
    for (char c : name.strip().toCharArray()) {
      capitalized.append(first ? c : Character.toLowerCase(c));
      first = !Character.isLetter(c);
    }
    return capitalized.toString();
  }
}
