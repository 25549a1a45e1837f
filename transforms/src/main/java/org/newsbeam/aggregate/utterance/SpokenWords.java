// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an utterance as a reader compares them: without case, accents and marks, and with
 * contractions written out, since one paper prints "we're" and another "we are".
 *
 * @param written each as it is written, with the marks that stand at it; nothing for what is left
 *     of a contraction after its first word
 * @param folded each as it is compared
 */
record SpokenWords(List<String> written, List<String> folded) {

  /** A longer utterance is compared by its beginning: the work grows with the square. */
  private static final int MOST = 250;

  private static final Map<String, String> CONTRACTED =
      Map.of("re", "are", "ve", "have", "ll", "will", "m", "am", "d", "would");

  /** Words that any two utterances have in common. */
  private static final Set<String> FUNCTION =
      Set.of(
          ("a an the this that these those it its he she they we i you him her them us me my your"
                  + " his our their who what which there here is are was were be been being am do"
                  + " does did done has have had having will would can could should shall may might"
                  + " must not no and or but if so as than then of in on at to for from by with about"
                  + " into over up out just very all any some more most also too when how why where"
                  + " because get got go going s t one thing things think know say said really")
              .split(" "));

  private static final Set<String> NUMBERS =
      Set.of(
          ("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty"
                  + " sixty seventy eighty ninety hundred thousand million billion")
              .split(" "));

  /** Words at which an "'s" is a verb. */
  private static final Set<String> WITH_IS =
      Set.of("there", "here", "that", "what", "who", "where", "how", "it", "he", "she");

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "nobody", "nothing", "without");

  /** Between words: blanks, dashes, and dots where something was left out. */
  private static final Pattern BETWEEN = Pattern.compile("[\\s—–]+|-{2,}|…|\\.\\.\\.");

  static SpokenWords of(String text) {
    List<String> written = new ArrayList<>();
    List<String> folded = new ArrayList<>();
    for (String word : BETWEEN.split(text, -1)) {
      String shown = word;
      for (String part : parts(word)) {
        if (folded.size() < MOST && !part.isEmpty()) {
          folded.add(part);
          written.add(shown);
          shown = "";
        }
      }
    }
    return new SpokenWords(written, folded);
  }

  private static List<String> parts(String word) {
    String plain =
        Normalizer.normalize(word, Normalizer.Form.NFKD)
            .replace('’', '\'')
            .replaceAll("[^\\p{L}\\p{N}']", "")
            .toLowerCase(Locale.ROOT);
    if (plain.equals("can't") || plain.equals("cannot")) {
      return List.of("can", "not");
    }
    if (plain.equals("won't")) {
      return List.of("will", "not");
    }
    if (plain.endsWith("n't")) {
      return List.of(plain.substring(0, plain.length() - 3), "not");
    }
    int mark = plain.lastIndexOf('\'');
    String full = mark > 0 ? CONTRACTED.get(plain.substring(mark + 1)) : null;
    if (mark > 0 && plain.endsWith("'s") && WITH_IS.contains(plain.substring(0, mark))) {
      full = "is";
    }
    return full == null ? List.of(plain.replace("'", "")) : List.of(plain.substring(0, mark), full);
  }

  int size() {
    return folded.size();
  }

  /** Whether the word at {@code i} says something by itself. */
  boolean isContent(int i) {
    return !FUNCTION.contains(folded.get(i));
  }

  /** Whether the word at {@code i} turns what is said into its opposite. */
  boolean isNegation(int i) {
    return NEGATIONS.contains(folded.get(i));
  }

  /** Whether the word at {@code i} is a number. */
  boolean isNumber(int i) {
    return folded.get(i).chars().anyMatch(Character::isDigit) || NUMBERS.contains(folded.get(i));
  }
}
