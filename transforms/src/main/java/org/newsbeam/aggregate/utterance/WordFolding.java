// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds a printed word into the words that a reader compares. */
final class WordFolding {

  private static final Map<String, String> CONTRACTED =
      Map.of("re", "are", "ve", "have", "ll", "will", "m", "am", "d", "would");

  private static final Map<String, List<String>> SPOKEN =
      Map.of(
          "can't", List.of("can", "not"),
          "cannot", List.of("can", "not"),
          "won't", List.of("will", "not"),
          "gonna", List.of("going", "to"),
          "gotta", List.of("got", "to"),
          "wanna", List.of("want", "to"),
          "'em", List.of("them"),
          "okay", List.of("ok"));

  /** Sounds that one paper prints and another leaves out. */
  private static final Set<String> SOUNDS = Set.of("uh", "um", "er", "erm", "uhm");

  /** Words at which an "'s" is a verb. */
  private static final Set<String> WITH_IS =
      Set.of("there", "here", "that", "what", "who", "where", "how", "it", "he", "she");

  /** All but letters, digits, apostrophes, and the point of a decimal. */
  private static final Pattern MARKS = Pattern.compile("(?<!\\d)\\.|\\.(?!\\d)|[^\\p{L}\\p{N}'.]");

  private static final int SHORTEST_PIECE = 3;

  private static final int SHORTEST_OF_TWO_SPELLINGS = 6;

  /** Endings of one spelling, each with that of the other. */
  private static final String[][] ENDINGS = {
    {"ise", "ize"},
    {"ised", "ized"},
    {"ises", "izes"},
    {"iser", "izer"},
    {"ising", "izing"},
    {"isation", "ization"},
    {"isations", "izations"},
    {"lyse", "lyze"},
    {"lysed", "lyzed"},
    {"lysing", "lyzing"},
    {"lled", "led"},
    {"ller", "ler"},
    {"llers", "lers"},
    {"lling", "ling"},
    {"tre", "ter"},
    {"tres", "ters"},
    {"logue", "log"},
    {"logues", "logs"},
    {"gramme", "gram"},
    {"grammes", "grams"},
    {"fence", "fense"},
    {"licence", "license"},
    {"learnt", "learned"},
    {"burnt", "burned"},
    {"dreamt", "dreamed"},
    {"leapt", "leaped"},
    {"spoilt", "spoiled"},
  };

  /** What those end in: other words need no look at them. */
  private static final String LAST_LETTERS = "edrsgt";

  private WordFolding() {}

  /** The words of what stands between two blanks: none, one, or more. */
  static List<String> parts(String printed) {
    String letters = letters(printed);
    if (!letters.isEmpty()) {
      String plain = letters.toLowerCase(Locale.ROOT);
      return SOUNDS.contains(plain)
          ? List.of()
          : SPOKEN.getOrDefault(plain, List.of(spelling(plain)));
    }
    String word =
        Normalizer.normalize(printed, Normalizer.Form.NFKD).replace('’', '\'').replace('‐', '-');
    List<String> parts = new ArrayList<>();
    for (String piece : pieces(word)) {
      String plain = MARKS.matcher(piece).replaceAll("").toLowerCase(Locale.ROOT);
      parts.addAll(SPOKEN.containsKey(plain) ? SPOKEN.get(plain) : contracted(plain));
    }
    if (word.contains("%")) {
      parts.add("percent");
    }
    parts.removeIf(part -> part.isEmpty() || SOUNDS.contains(part));
    return parts;
  }

  /** The word without marks behind it, if it is of plain letters, as nearly all are; else empty. */
  private static String letters(String printed) {
    int end = printed.length();
    while (end > 0 && ",.;:!?\"”’".indexOf(printed.charAt(end - 1)) >= 0) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      char letter = (char) (printed.charAt(i) | ' ');
      if (letter < 'a' || letter > 'z') {
        return "";
      }
    }
    return printed.substring(0, end);
  }

  /** "Long-term" is two words, "co-operate" one. */
  private static List<String> pieces(String word) {
    if (word.indexOf('-') < 0) {
      return List.of(word);
    }
    List<String> pieces = List.of(word.split("-", -1));
    return pieces.stream().allMatch(WordFolding::isWord) ? pieces : List.of(word);
  }

  private static boolean isWord(String piece) {
    long letters = piece.chars().filter(Character::isLetter).count();
    return letters >= SHORTEST_PIECE || piece.chars().anyMatch(Character::isDigit);
  }

  private static List<String> contracted(String plain) {
    if (plain.endsWith("n't")) {
      return List.of(plain.substring(0, plain.length() - 3), "not");
    }
    int mark = plain.lastIndexOf('\'');
    String full = mark > 0 ? CONTRACTED.get(plain.substring(mark + 1)) : null;
    if (mark > 0 && plain.endsWith("'s") && WITH_IS.contains(plain.substring(0, mark))) {
      full = "is";
    }
    return full == null
        ? List.of(spelling(plain.replace("'", "")))
        : List.of(plain.substring(0, mark), full);
  }

  /** One spelling of words that Britons and Americans write in two ways. */
  static String spelling(String word) {
    if (word.length() < SHORTEST_OF_TWO_SPELLINGS) {
      return word;
    }
    if (LAST_LETTERS.indexOf(word.charAt(word.length() - 1)) < 0 && word.indexOf("our", 2) < 0) {
      return word;
    }
    int our = word.indexOf("our", 2);
    String one = our < 0 ? word : word.substring(0, our) + "or" + word.substring(our + 3);
    for (String[] ending : ENDINGS) {
      if (one.endsWith(ending[0])) {
        return one.substring(0, one.length() - ending[0].length()) + ending[1];
      }
    }
    return one;
  }
}
