// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.utterance;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers as digits, however they are printed: "forty-two", "5m", "two hundred and six". */
final class SpokenNumbers {

  private static final Map<String, Integer> SMALL = small();
  private static final Map<String, String> ORDINALS = ordinals();

  private static final Map<String, Long> LARGE =
      Map.of("thousand", 1_000L, "million", 1_000_000L, "billion", 1_000_000_000L);

  private static final Map<String, Long> SUFFIXES =
      Map.of("k", 1_000L, "m", 1_000_000L, "mn", 1_000_000L, "bn", 1_000_000_000L);

  private static final Pattern DIGITS = Pattern.compile("(\\d+(?:\\.\\d+)?)(k|m|mn|bn)?");

  /**
   * A number in words.
   *
   * @param digits it as it is compared
   * @param words how many words it is
   */
  record Spoken(String digits, int words) {}

  private SpokenNumbers() {}

  /** The number that begins at {@code from}, or null; also an ordinal, and "per cent". */
  static @Nullable Spoken at(List<String> folded, int from) {
    String word = folded.get(from);
    if (ORDINALS.containsKey(word)) {
      return new Spoken(ORDINALS.get(word), 1);
    }
    if (word.equals("per") && from + 1 < folded.size() && folded.get(from + 1).equals("cent")) {
      return new Spoken("percent", 2);
    }
    if (!Character.isDigit(word.charAt(0))) {
      return inWords(folded, from);
    }
    Matcher digits = DIGITS.matcher(word);
    if (!digits.matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits.group(1));
    String suffix = digits.group(2);
    Long large = from + 1 < folded.size() ? LARGE.get(folded.get(from + 1)) : null;
    if (suffix != null) {
      return new Spoken(times(value, SUFFIXES.get(suffix)), 1);
    }
    return large == null ? new Spoken(digits.group(1), 1) : new Spoken(times(value, large), 2);
  }

  private static @Nullable Spoken inWords(List<String> folded, int from) {
    long total = 0;
    long open = 0;
    long free = Long.MAX_VALUE;
    int at = from;
    while (at < folded.size()) {
      String word = folded.get(at);
      Integer small = SMALL.get(word);
      if (small != null && small < free) {
        open += small;
        free = small >= 20 ? 10 : 0;
      } else if (word.equals("hundred") && open < 100) {
        open = Math.max(1, open) * 100;
        free = 100;
      } else if (LARGE.containsKey(word)) {
        total += Math.max(1, open) * LARGE.get(word);
        open = 0;
        free = 1_000;
      } else if (!isAnd(folded, at, from)) {
        break;
      }
      at++;
    }
    return at == from ? null : new Spoken(Long.toString(total + open), at - from);
  }

  /** Whether "and" stands inside a number: after a hundred or more, before what is less. */
  private static boolean isAnd(List<String> folded, int at, int from) {
    return folded.get(at).equals("and")
        && at > from
        && (folded.get(at - 1).equals("hundred") || LARGE.containsKey(folded.get(at - 1)))
        && at + 1 < folded.size()
        && SMALL.containsKey(folded.get(at + 1));
  }

  private static String times(BigDecimal value, long unit) {
    return value.multiply(BigDecimal.valueOf(unit)).stripTrailingZeros().toPlainString();
  }

  private static Map<String, Integer> small() {
    Map<String, Integer> small = new HashMap<>();
    List<String> units =
        words(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen");
    units.forEach(word -> small.put(word, units.indexOf(word) + 1));
    List<String> tens = words("twenty thirty forty fifty sixty seventy eighty ninety");
    tens.forEach(word -> small.put(word, 10 * (tens.indexOf(word) + 2)));
    return Map.copyOf(small);
  }

  private static Map<String, String> ordinals() {
    Map<String, String> ordinals =
        new HashMap<>(Map.of("first", "1st", "second", "2nd", "third", "3rd"));
    List<String> more = words("fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");
    more.forEach(word -> ordinals.put(word, more.indexOf(word) + 4 + "th"));
    return Map.copyOf(ordinals);
  }

  private static List<String> words(String words) {
    return List.of(words.split(" ", -1));
  }
}
