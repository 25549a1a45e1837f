// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.learned.passage;

import org.newsbeam.model.Tag;

/** Parts of speech told a little finer than universal tags, by the word itself; small numbers. */
public final class WordClass {

  /** A whole quotation with its marks. */
  public static final int QUOTATION = 32;

  /** What stands before the first and after the last token. */
  public static final int EDGE = 33;

  private static final int VERB_FORMS = 17;
  private static final int MODAL = 22;
  private static final int BARE_AUX = 23;
  private static final int RELATIVE = 24;
  private static final int COMMA = 25;
  private static final int COLON = 26;
  private static final int DASH = 27;
  private static final int STOP = 28;
  private static final int POSSESSIVE = 29;
  private static final int THAT = 30;
  private static final int TO = 31;

  private WordClass() {}

  /**
   * The class of a token.
   *
   * @param word in lower case
   * @param form how it is inflected if it is a verb: 0 to 4 for say, says, said, written, saying
   */
  public static int of(Tag tag, String word, int form) {
    return switch (word) {
      case "," -> COMMA;
      case ":" -> COLON;
      case "-", "--", "—", "–" -> DASH;
      case ".", "?", "!", ";" -> STOP;
      case "'s" -> tag == Tag.PART ? POSSESSIVE : tag.code();
      case "'" -> POSSESSIVE;
      case "that" -> THAT;
      case "to" -> TO;
      case "who", "which", "whose", "whom" -> RELATIVE;
      case "be", "been", "being", "having" -> tag == Tag.AUX ? BARE_AUX : tag.code();
      case "will", "would", "can", "could", "may", "might", "should", "must", "shall", "'ll" ->
          tag == Tag.AUX ? MODAL : tag.code();
      default -> tag == Tag.VERB ? VERB_FORMS + form : tag.code();
    };
  }

  /** Whether the class is that of verbs. */
  public static boolean isVerb(int wordClass) {
    return wordClass >= VERB_FORMS && wordClass < MODAL;
  }

  /** Whether it can make a clause: no infinitive, participle or -ing form. */
  public static boolean isFinite(int wordClass) {
    return (wordClass >= VERB_FORMS && wordClass <= VERB_FORMS + 2)
        || wordClass == MODAL
        || wordClass == Tag.AUX.code();
  }

  static boolean isAuxiliary(int wordClass) {
    return wordClass == Tag.AUX.code() || wordClass == MODAL || wordClass == BARE_AUX;
  }

  /** Whether it may stand between a subject and its verb. */
  public static boolean leadsVerb(int wordClass) {
    return isAdverb(wordClass) || isAuxiliary(wordClass) || isTo(wordClass);
  }

  /** Whether the class is that of nouns. */
  public static boolean isNoun(int wordClass) {
    return wordClass == Tag.NOUN.code() || wordClass == Tag.PROPN.code();
  }

  /** Whether the class is that of commas and dashes. */
  public static boolean isPause(int wordClass) {
    return wordClass == COMMA || wordClass == DASH;
  }

  /** Whether the class is that of "that". */
  public static boolean isThat(int wordClass) {
    return wordClass == THAT;
  }

  static boolean isTo(int wordClass) {
    return wordClass == TO;
  }

  /** Whether the class is that of "who" and its like. */
  public static boolean isRelative(int wordClass) {
    return wordClass == RELATIVE;
  }

  static boolean isAdverb(int wordClass) {
    return wordClass == Tag.ADV.code();
  }

  /** Whether the class is that of pronouns. */
  public static boolean isPronoun(int wordClass) {
    return wordClass == Tag.PRON.code();
  }

  /** Whether a noun phrase may start with it, or have it before its head. */
  public static boolean isModifier(int wordClass) {
    return wordClass == Tag.ADJ.code()
        || wordClass == Tag.NUM.code()
        || wordClass == Tag.SYM.code()
        || wordClass == POSSESSIVE;
  }

  /** Whether the class is that of determiners. */
  public static boolean isDeterminer(int wordClass) {
    return wordClass == Tag.DET.code();
  }

  /** Whether the class is that of possessives. */
  public static boolean isPossessive(int wordClass) {
    return wordClass == POSSESSIVE;
  }
}
