// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.CueLexicon;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.lexicon.VerbForm;

/** Mends what a tagger of universal tags gets wrong most often around quotations. */
final class TagCorrections {

  /** Forms that are hardly ever anything but verbs in news. */
  private static final Set<String> VERBS =
      Set.of("said", "says", "told", "tells", "tweeted", "tweets", "wrote", "writes", "asked");

  /** “…,” the sign read. */
  private static final Set<String> READ = Set.of("read", "reads");

  private static final Set<String> ENDS = Set.of(".", ":", ",");

  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve");

  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "you",
          "he",
          "she",
          "it",
          "we",
          "they",
          "me",
          "him",
          "her",
          "us",
          "them",
          "my",
          "your",
          "his",
          "its",
          "our",
          "their",
          "mine",
          "yours",
          "hers",
          "ours",
          "theirs",
          "who",
          "whom",
          "whose",
          "which",
          "what",
          "that",
          "this",
          "these",
          "those",
          "there",
          "one",
          "all",
          "any",
          "some",
          "none",
          "nothing",
          "something",
          "anything",
          "everything",
          "nobody",
          "somebody",
          "anybody",
          "everybody",
          "noone",
          "someone",
          "anyone",
          "everyone",
          "another",
          "others",
          "both",
          "many",
          "much",
          "few",
          "more",
          "most",
          "several",
          "such",
          "each",
          "neither",
          "either",
          "myself",
          "yourself",
          "himself",
          "herself",
          "itself",
          "ourselves",
          "themselves",
          "whatever",
          "whoever",
          "whichever",
          "other",
          "enough",
          "less",
          "plenty");

  /** After "argues", "notes" and the like these make it a verb. */
  private static final Set<String> CLAUSE_STARTS = Set.of("that", "he", "she", "they", "it");

  private TagCorrections() {}

  private static boolean isNoWord(Tag tag) {
    return tag == Tag.PUNCT || tag == Tag.SYM || tag == Tag.X;
  }

  private static boolean isThird(String word) {
    CueLexicon lexicon = CueLexicon.english();
    return lexicon.form(word) == VerbForm.THIRD && lexicon.verb(word).is(CueLevel.SURE);
  }

  /**
   * The tag of a token.
   *
   * @param tagged what the tagger says
   * @param word the token in lower case
   * @param isUpper whether it starts with a capital
   * @param isName whether it is part of a name
   * @param next the token after it in lower case, empty if none
   */
  static Tag corrected(Tag tagged, String word, boolean isUpper, boolean isName, String next) {
    if (tagged == Tag.NOUN && !isUpper && CLAUSE_STARTS.contains(next) && isThird(word)) {
      return Tag.VERB;
    }
    if (tagged == Tag.NOUN && READ.contains(word) && ENDS.contains(next)) {
      return Tag.VERB;
    }
    if (isName && isNoWord(tagged) && Character.isLetter(word.charAt(0))) {
      return Tag.PROPN; // “…,” al-Khatib said: for the tagger no word starts with "al-".
    }
    if (NUMBERS.contains(word) && !isName) {
      return Tag.NUM;
    }
    if (tagged == Tag.ADP && SourceNouns.isRole(word)) {
      return Tag.NOUN;
    }
    return switch (tagged) {
      case NOUN, PROPN, NUM, SYM, PUNCT, PART, DET ->
          !isName && VERBS.contains(word) ? Tag.VERB : tagged;
      case PRON -> isUpper && !PRONOUNS.contains(word) ? Tag.PROPN : tagged;
      case VERB, AUX, ADP, CCONJ -> isName && isUpper ? Tag.PROPN : tagged;
      case ADJ, ADV, SCONJ, INTJ, X -> {
        if (VERBS.contains(word)) {
          yield Tag.VERB;
        }
        boolean name = isUpper && (isName || VERBS.contains(next));
        yield name && !ClosedClasses.SUBORDINATORS.contains(word) ? Tag.PROPN : tagged;
      }
    };
  }
}
