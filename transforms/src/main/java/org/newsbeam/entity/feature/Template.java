// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.feature;

import org.newsbeam.crf.Features;

/**
 * What the name model looks at, by name: {@code word[-1]} is the word before the one that is read,
 * {@code d} any place of the template's window. Models know templates by their numbers: whoever
 * changes one trains anew.
 */
enum Template {
  /** {@code word[d]}. */
  WORD(10, 2),
  /** {@code shape[d]}. */
  SHAPE(18, 2),
  /** {@code form[d]}. */
  FORM(26, 2),
  /** {@code path[d]}, each beginning that {@link WordType#paths} holds. */
  PATH(34, 2),
  /** {@code affix[0]}, each beginning and ending. */
  AFFIX(40, 0),
  /** {@code ending[d]}, three letters, of the neighbours. */
  ENDING(50, 1),
  /** {@code path[0]+form[0]}. */
  PATH_FORM(56, 0),
  /** {@code contexts[d]}. */
  CONTEXT(66, 2),
  /** {@code known[d]+form[d]}. */
  KNOWN(74, 1),

  /** {@code word[-1]+word[0]}. */
  WORD_BEFORE_WORD(80, 0),
  /** {@code word[0]+word[1]}. */
  WORD_WORD_AFTER(81, 0),
  /** {@code word[-1]+form[0]}. */
  WORD_BEFORE_FORM(82, 0),
  /** {@code form[0]+word[1]}. */
  FORM_WORD_AFTER(83, 0),
  /** {@code word[-1]+word[1]}. */
  WORDS_AROUND(84, 0),
  /** {@code word[-2]+word[-1]}. */
  WORDS_BEFORE(85, 0),
  /** {@code word[1]+word[2]}. */
  WORDS_AFTER(86, 0),
  /** {@code form[-1]+form[0]}. */
  FORM_BEFORE_FORM(87, 0),
  /** {@code form[0]+form[1]}. */
  FORM_FORM_AFTER(88, 0),
  /** {@code form[-1]+form[0]+form[1]}. */
  FORMS_AROUND(89, 0),
  /** {@code form[-2]+form[-1]+form[0]}. */
  FORMS_BEFORE(90, 0),
  /** {@code form[0]+form[1]+form[2]}. */
  FORMS_AFTER(91, 0),
  /** {@code path[-1]+path[0]}, short ones. */
  SHORT_PATH_BEFORE(92, 0),
  /** {@code path[-1]+path[0]}, long ones. */
  LONG_PATH_BEFORE(93, 0),
  /** {@code path[0]+path[1]}, short ones. */
  SHORT_PATH_AFTER(94, 0),
  /** {@code path[0]+path[1]}, long ones. */
  LONG_PATH_AFTER(95, 0),

  /** How the capitals of the sentence are to be read. */
  MODE(120, 0),
  /** {@code MODE+word[0]}. */
  MODE_WORD(121, 0),
  /** {@code MODE+form[0]}. */
  MODE_FORM(122, 0),
  /** {@code form[0]} of the first word of a sentence. */
  FIRST_FORM(123, 0),
  /** A list that holds a name at {@code d}, and the place of the word in it. */
  LIST(130, 1),
  /** All lists that hold a name at {@code d}, if there are several. */
  LISTS(140, 1),
  /** Whether a word in no list begins with a capital. */
  NO_LIST(150, 0),

  /** The initials of a run of capitalised words in the article. */
  ACRONYM(160, 0),
  /** Whether the article also writes the word small, and large within a sentence. */
  WRITTEN(161, 0),
  /** Seen behind a title. */
  BEHIND_TITLE(162, 0),
  /** Seen before the last word of an organisation's name. */
  BEFORE_BODY(163, 0),
  /** Seen behind a word that stands before places. */
  BEHIND_PLACE_WORD(164, 0),
  /** Seen before a verb of speech. */
  BEFORE_SPEECH(165, 0),
  /** Where in runs of capitalised words it was seen. */
  RUN(166, 0),
  /** The last five together. */
  BESIDE(167, 0);

  private final int number;
  private final int reach;

  Template(int number, int reach) {
    this.number = number;
    this.reach = reach;
  }

  /** How many words on either side are looked at; 0 if none, or if the template says which. */
  int reach() {
    return reach;
  }

  /** Whether the window holds the word {@code distance} words behind the one that is read. */
  boolean reaches(int distance) {
    return Math.abs(distance) <= reach;
  }

  /** The template's number for words {@code distance} words behind the one that is read. */
  int number(int distance) {
    return number + distance;
  }

  /** The feature with a value of the word that is read. */
  long of(long value) {
    return Features.of(number, value);
  }

  /** The feature with two values. */
  long of(long one, long two) {
    return Features.of(number, one, two);
  }

  /** The feature with three values. */
  long of(long one, long two, long three) {
    return Features.of(number, one, two, three);
  }

  /** The feature with a value of the word {@code distance} words behind the one that is read. */
  long at(int distance, long value) {
    return Features.of(number(distance), value);
  }

  /** The feature with two values of that word. */
  long at(int distance, long one, long two) {
    return Features.of(number(distance), one, two);
  }
}
