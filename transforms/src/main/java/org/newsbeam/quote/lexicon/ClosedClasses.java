// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsbeam.english.CalendarWords;

/** Short lists of function words that the rules need beside the tags. */
public final class ClosedClasses {

  /** Pronouns that can be a subject. */
  public static final Set<String> SUBJECT_PRONOUNS =
      Set.of("he", "she", "they", "we", "i", "it", "you");

  /** Pronouns of the third person that can speak. */
  public static final Set<String> PERSONAL = Set.of("he", "she", "they", "it");

  /** Pronouns that can be an object. */
  public static final Set<String> OBJECT_PRONOUNS =
      Set.of("him", "her", "them", "us", "me", "you", "it");

  /** Verbs that have whom it is said to as their object. */
  public static final Set<String> ADDRESSING =
      Set.of("tell", "ask", "inform", "remind", "assure", "urge", "warn", "advise", "brief");

  /** What shows that words are spoken by or to somebody. */
  public static final Set<String> SPEAKING =
      Set.of("i", "we", "me", "us", "my", "our", "you", "your", "i'm", "i've", "i'd", "?");

  /** Pronouns that own what follows. */
  public static final Set<String> POSSESSIVES =
      Set.of("his", "her", "its", "their", "our", "my", "your", "whose");

  /** Pronouns that stress or refer to a subject. */
  public static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");

  /** What opens a relative clause about a source. */
  public static final Set<String> RELATIVES = Set.of("who", "which");

  /** Words that can be a whole noun phrase. */
  public static final Set<String> STANDALONE =
      Set.of(
          "some",
          "many",
          "others",
          "another",
          "this",
          "that",
          "these",
          "those",
          "most",
          "few",
          "several",
          "both",
          "all",
          "one",
          "none",
          "everyone",
          "someone",
          "neither",
          "each");

  /** Nouns of times. */
  public static final Set<String> TIMES =
      withWeekdays(
          "yesterday",
          "today",
          "tomorrow",
          "overnight",
          "time",
          "week",
          "night",
          "year",
          "month",
          "morning",
          "afternoon",
          "evening",
          "tonight",
          "day",
          "decade",
          "later",
          "earlier");

  /** Days of the week, by name and as seen from today. */
  public static final Set<String> WEEKDAYS =
      withWeekdays("yesterday", "today", "tomorrow", "tonight");

  /** Adverb-like words between a subject and its verb. */
  public static final Set<String> BETWEEN =
      Set.of("then", "also", "later", "once", "too", "all", "both");

  /** By what something is said, not by whom. */
  public static final Set<String> MEANS =
      Set.of(
          "telephone",
          "phone",
          "email",
          "e-mail",
          "text",
          "fax",
          "letter",
          "post",
          "radio",
          "video",
          "videolink",
          "whatsapp",
          "zoom",
          "message",
          "way");

  /** Prepositions by which one noun phrase goes on with another: "the head of the agency". */
  public static final Set<String> LINKS =
      Set.of("of", "for", "from", "in", "at", "with", "on", "near", "to", "among", "by");

  /** What opens a clause under another. */
  public static final Set<String> SUBORDINATORS =
      Set.of(
          "that",
          "if",
          "because",
          "while",
          "although",
          "though",
          "as",
          "when",
          "where",
          "since",
          "after",
          "before",
          "whether",
          "than",
          "until",
          "unless",
          "so");

  private ClosedClasses() {}

  private static Set<String> withWeekdays(String... words) {
    return Stream.concat(CalendarWords.WEEKDAYS.stream(), Stream.of(words))
        .collect(Collectors.toUnmodifiableSet());
  }
}
