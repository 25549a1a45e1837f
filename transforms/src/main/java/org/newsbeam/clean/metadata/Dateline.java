// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.metadata;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsbeam.clean.text.TitleCase;
import org.newsbeam.english.CalendarWords;
import org.newsbeam.english.WordList;

/**
 * Where an article was filed, and by which agency, as written at the start of its first paragraph:
 * "WASHINGTON (AP) —", "ELLERY, March 4 (Reuters) -", "Ellery —", "(Reuters) -".
 *
 * @param place the place, without date and agency
 * @param agency the news agency
 */
public record Dateline(@Nullable String place, @Nullable String agency) {

  /** Chars; a dateline is shorter. */
  private static final int LONGEST = 140;

  /** Chars; a shorter line with a colon is a title. */
  private static final int SHORTEST_PARAGRAPH = 60;

  private static final String MONTH = "(?i:" + CalendarWords.MONTH_STARTS + ")[a-zA-Z]{0,6}\\.?";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,20}";
  private static final String PLACE =
      "(?<place>"
          + WORD
          + "(?:[ /](?:"
          + WORD
          + "|de|del|al|el|la|of|and|upon|sur)){0,4}"
          + "(?:, (?!"
          + MONTH
          + " \\d)"
          + WORD
          + "(?: "
          + WORD
          + ")?)?)";
  private static final String DAY =
      "(?:\\p{L}{3,6}day,? )?(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
  private static final String DATE = "(?<date>,? " + DAY + "| \\(" + DAY + "\\))?";
  private static final String TIME =
      "(?:,? \\d{1,2}[:.]\\d{2}(?: ?[APap]\\.?[Mm]\\.?)?(?: [A-Z]{2,4})?)?";
  private static final String AGENCY =
      "(?:[ ,]{0,2}[(/\\[](?<agency>\\p{L}[^()\\[\\]/\\d]{1,40})[)/\\]]|, (?<wire>[A-Z]{2,6}))?";
  private static final String DASH = "\\s?(?<dash>\\u2014|\\u2013|\\u2015|-{1,3}|:)";

  private static final Pattern OPENING =
      Pattern.compile(
          "^" + PLACE + DATE + AGENCY + "(?:" + DASH + "|\\.)(?:\\s+|(?<=\\u2014))(?<next>\\S)");
  private static final Pattern AGENCY_ONLY =
      Pattern.compile(
          "^[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]]\\s?(?:\\u2014|\\u2013|-{1,3}|:)\\s");
  private static final Pattern OWN_LINE =
      Pattern.compile("^" + PLACE + DATE + TIME + AGENCY + "(?:" + DASH + ")?$");

  /** "Published Sunday, April 3" is no place. */
  private static final Pattern STAMP =
      Pattern.compile("(?i)^(published|updated|posted|modified|created|last|first|date)\\b");

  private static final Set<String> LABELS =
      Set.copyOf(WordList.lines(Dateline.class, "labels.txt"));

  /** The dateline at the start of {@code paragraph}, if there is one. */
  public static Optional<Dateline> opening(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), LONGEST));
    Matcher alone = AGENCY_ONLY.matcher(start);
    if (alone.find() && Agencies.isAgency(alone.group("agency"))) {
      return Optional.of(new Dateline(null, Agencies.name(alone.group("agency"))));
    }
    Matcher found = OPENING.matcher(start);
    return found.find() && opens(found) && !isTitle(found, start)
        ? Optional.of(of(found))
        : Optional.empty();
  }

  /** The dateline that {@code line} is, if it is one. */
  public static Optional<Dateline> ownLine(String line) {
    Matcher found = OWN_LINE.matcher(line.length() > LONGEST ? "" : line);
    if (!found.find() || isLabel(found)) {
      return Optional.empty();
    }
    String date = found.group("date");
    String agency = agency(found);
    boolean marked =
        (date != null && !Character.isLetterOrDigit(date.strip().charAt(0)))
            || (agency != null && Agencies.isAgency(agency));
    boolean dashed = found.group("dash") != null && !":".equals(found.group("dash"));
    return marked || (dashed && isCapitals(found)) ? Optional.of(of(found)) : Optional.empty();
  }

  /** The more that speaks for a place, the less its mark must: see the cases of the test. */
  private static boolean opens(Matcher found) {
    String dash = found.group("dash");
    if (isLabel(found)) {
      return false;
    }
    if (dash == null) {
      return isAgency(found);
    }
    if (found.group("date") != null || isAgency(found)) {
      return true;
    }
    boolean capitalNext = !Character.isLowerCase(found.group("next").charAt(0));
    if (isCapitals(found)) {
      return capitalNext;
    }
    boolean longDash = dash.equals("\u2014") || dash.equals("\u2013");
    return longDash && capitalNext && found.group("place").split(" ", -1).length <= 3;
  }

  /** "UPDATE ON TALKS: Leaders Meet Again" is no place: after a colon running text must follow. */
  private static boolean isTitle(Matcher found, String start) {
    return ":".equals(found.group("dash"))
        && (start.length() < SHORTEST_PARAGRAPH || TitleCase.isStyled(start));
  }

  private static Dateline of(Matcher found) {
    String place = found.group("place").strip();
    String agency = agency(found);
    return Agencies.isAgency(place)
        ? new Dateline(null, Agencies.name(place))
        : new Dateline(place, agency == null ? null : Agencies.name(agency));
  }

  /** In capitals anything in the brackets is an agency by its place; elsewhere only a known one. */
  private static boolean isAgency(Matcher found) {
    String agency = agency(found);
    return agency != null
        && (isCapitals(found) || Agencies.isAgency(agency) || TitleCase.isCapitals(agency));
  }

  /** In brackets, or in capitals behind a comma: "KINGSTON, Jamaica, CMC". */
  private static @Nullable String agency(Matcher found) {
    String bracketed = found.group("agency");
    return bracketed != null ? bracketed : found.group("wire");
  }

  private static boolean isCapitals(Matcher found) {
    String place = found.group("place");
    int comma = place.indexOf(',');
    return TitleCase.isCapitals(comma < 0 ? place : place.substring(0, comma));
  }

  private static boolean isLabel(Matcher found) {
    if (STAMP.matcher(found.group("place")).find()) {
      return true;
    }
    return LABELS.contains(found.group("place").toLowerCase(Locale.ROOT).replace('’', '\''));
  }
}
