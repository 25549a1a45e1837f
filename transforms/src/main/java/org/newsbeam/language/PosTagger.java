// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.Arrays;
import java.util.Locale;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.newsbeam.model.Tag;

/**
 * Tags the words of a sentence with OpenNLP's published English model. That model was trained with
 * clitics written onto their words ("can't" is AUX+PART) and ASCII marks, so words are joined and
 * marks mapped for it, and its answers taken apart again. Not thread-safe.
 */
final class PosTagger {

  private final POSTaggerME tagger;

  PosTagger(POSModel model) {
    tagger = new POSTaggerME(model, POSTagFormat.UD);
  }

  /**
   * The tags of {@code words}.
   *
   * @param words the tokens of one sentence
   * @param clitic whether each token is written onto the one before it
   */
  Tag[] tag(String[] words, boolean[] clitic) {
    String[] joined = new String[words.length];
    int[] place = new int[words.length];
    int n = 0;
    for (int i = 0; i < words.length; i++) {
      if (clitic[i]) {
        joined[n - 1] += ascii(words[i]);
      } else {
        joined[n++] = ascii(words[i]);
      }
      place[i] = n - 1;
    }
    String[] answers = tagger.tag(Arrays.copyOf(joined, n));
    Tag[] tags = new Tag[words.length];
    for (int i = 0; i < words.length; i++) {
      tags[i] =
          clitic[i] ? ofClitic(words[i], answers[place[i]], tags[i - 1]) : first(answers[place[i]]);
    }
    return tags;
  }

  private static Tag first(String answer) {
    int plus = answer.indexOf('+');
    return Tag.valueOf(plus < 0 ? answer : answer.substring(0, plus));
  }

  private static Tag ofClitic(String word, String answer, Tag host) {
    int plus = answer.indexOf('+');
    if (plus >= 0) {
      return first(answer.substring(plus + 1));
    }
    String lower = word.toLowerCase(Locale.ROOT);
    boolean possessive = lower.endsWith("s") && host != Tag.PRON && host != Tag.ADV;
    return lower.endsWith("t") || possessive ? Tag.PART : Tag.AUX;
  }

  private static String ascii(String word) {
    return switch (word) {
      case "“", "”", "''", "``", "«", "»", "„" -> "\"";
      case "‘", "’" -> "'";
      case "—", "–" -> "-";
      case "…" -> "...";
      default -> word.replace('’', '\'');
    };
  }
}
