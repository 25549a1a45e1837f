// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.Set;

/** Words of labels, in lower case: who speaks in a transcript, and what labels no speech. */
final class LabelWords {

  /** The letters of a question, and the word. */
  static final Set<String> QUESTION = Set.of("q", "q.", "question");

  /** The letters of an answer, and the word. */
  static final Set<String> ANSWER = Set.of("a", "a.", "answer");

  /** Who asks for the paper itself. */
  static final Set<String> ASKERS = Set.of("interviewer", "interviewers");

  /** Who speaks by part, not by name: in calls, hearings, courts, on air. */
  static final Set<String> ROLES =
      words(
          "operator moderator host presenter narrator caller listener announcer reporter journalist"
              + " analyst speaker participant audience witness clerk bailiff juror counsel court"
              + " defendant plaintiff chair chairman chairwoman chairperson president secretary"
              + " minister senator congressman congresswoman judge justice magistrate mayor coach"
              + " translator interpreter applicant respondent delegate member captain");

  /** What stands before such a part. */
  static final Set<String> BEFORE_ROLE =
      words("the unidentified unknown male female first second third madam mr ms deputy vice");

  /** What stands before a name. */
  static final Set<String> TITLES =
      words(
          "mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady baroness"
              + " rev rev. father sister sen sen. senator rep rep. cllr councillor gov gov. judge"
              + " justice chief captain capt capt. col col. gen gen. major maj maj. sgt sgt."
              + " inspector detective constable chairman chairwoman chair president secretary"
              + " minister ambassador attorney hon hon. alhaji chef coach");

  /** What labels notes, lists, pictures and updates: nobody says it. */
  static final Set<String> SECTIONS =
      words(
          "note notes nb tip tips hint step steps method ingredients serves prep cook update"
              + " updates updated breaking live alert latest analysis verdict summary background"
              + " context related more read watch listen see photo photos picture pictures image"
              + " video credit source sources caption graphic map chart key pro pros con cons for"
              + " against price cost rating stars where when what who why how time date venue"
              + " address phone email website tickets hours contact correction clarification"
              + " warning disclaimer spoiler goals scorers subs substitutes teams team lineup"
              + " referee attendance booked sent result results score half ft ht born died"
              + " education family career age lives works hometown weather today tomorrow monday"
              + " tuesday wednesday thursday friday saturday sunday winner winners nominees loser"
              + " losers myth fact claim truth problem solution example remember important advice"
              + " week day part chapter round directed director starring cast running opens genre"
              + " author publisher");

  private LabelWords() {}

  /** "12:40", "[00:12:40]" without its brackets. */
  static boolean isClock(String word) {
    return word.chars().allMatch(c -> Character.isDigit(c) || c == ':');
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" ", -1));
  }
}
