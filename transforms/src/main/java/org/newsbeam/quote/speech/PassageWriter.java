// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speech;

import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.learned.passage.Passage;
import org.newsbeam.quote.learned.passage.Word;
import org.newsbeam.quote.learned.passage.WordCache;
import org.newsbeam.quote.learned.passage.WordClass;
import org.newsbeam.quote.lexicon.CueLexicon;
import org.newsbeam.quote.lexicon.VerbForm;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Shows the trained models an article as they want it. One instance serves one thread. */
public final class PassageWriter {

  private final CueLexicon lexicon = CueLexicon.english();
  private final WordCache cache = new WordCache();

  /** The tokens of the article. */
  public Passage passage(Reading reading) {
    Words words = reading.words();
    int n = words.size();
    Passage passage =
        new Passage(
            new Word[n],
            new byte[n],
            new byte[n],
            new int[n],
            new int[n],
            new int[n],
            new boolean[n]);
    for (int i = 0; i < n; i++) {
      String lower = words.lower(i);
      passage.words()[i] = cache.word(lower, lexicon.verb(lower).lemma());
      passage.classes()[i] = (byte) WordClass.of(words.tag(i), lower, form(words.form(i)));
      passage.quotations()[i] = words.quotation(i);
      passage.frameFirst()[i] = reading.frames().first(i);
      passage.frameEnd()[i] = reading.frames().end(i);
      passage.headline()[i] = isHeadline(reading, i);
    }
    for (Mention mention : reading.article().mentions()) {
      for (int i = mention.firstToken(); i < mention.endToken(); i++) {
        passage.names()[i] = name(mention);
      }
    }
    return passage;
  }

  private static int form(VerbForm form) {
    return switch (form) {
      case BASE -> 0;
      case THIRD -> 1;
      case PAST -> 2;
      case PARTICIPLE -> 3;
      case ING -> 4;
    };
  }

  private static boolean isHeadline(Reading reading, int i) {
    return reading.article().blocks().get(reading.words().block(i)).kind() == BlockKind.HEADLINE;
  }

  /** Coarse, so that the models depend little on the name model of the day. */
  private static byte name(Mention mention) {
    return switch (mention.type()) {
      case PERSON -> 1;
      case ORGANIZATION -> 2;
      case LOCATION, FACILITY -> 3;
      case NORP -> 4;
      case DATE, MONEY -> 5;
      case MISC -> 0;
    };
  }
}
