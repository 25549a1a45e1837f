// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.Optional;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Circumstances;

/** Two people who speak in turn: “Did you see it?” Smith asked Jones. “I did.” “When?” */
final class TurnTaking {

  /** How many quotations back the other one may have spoken. */
  private static final int REACH = 5;

  private TurnTaking() {}

  /** The answer to a question, and what follows paragraph by paragraph. */
  static Optional<Finding> find(Scene scene) {
    Optional<Attribution> last = scene.neighbour();
    boolean fits =
        last.isPresent()
            && scene.isWholeBlock()
            && !scene.quotationBefore().orElseThrow().isContinued()
            && Dialogue.blockOf(scene, last.get()) == scene.quotation().block() - 1
            && (scene.asks(1)
                || last.get().rule() == RuleName.TURN_TAKING
                || asksOn(scene, last.get()));
    return fits
        ? other(scene, last.get()).map(source -> new Finding(source, null))
        : Optional.empty();
  }

  /** “When?” asked Smith. “I forget,” Jones replied. “You forget?”: who asked asks again. */
  private static boolean asksOn(Scene scene, Attribution last) {
    Optional<Attribution> asker = scene.earlier(2);
    return scene.lastChar() == '?'
        && scene.asks(2)
        && asker.isPresent()
        && !asker.get().source().equals(last.source())
        && Dialogue.blockOf(scene, asker.get()) == scene.quotation().block() - 2;
  }

  /**
   * Who talks with the speaker of the quotation before: whom that one is said to, or who spoke last
   * before. Only names: whether "she" is another than Smith takes more to tell.
   */
  private static Optional<Phrase> other(Scene scene, Attribution last) {
    if (last.cue() != null) {
      Optional<Phrase> addressed =
          new Circumstances(scene.reading()).addressee(last.cue(), last.source());
      if (addressed.isPresent() && scene.words().isPerson(addressed.get().last())) {
        return addressed;
      }
    }
    int one = person(scene, last.source());
    for (int back = 2; back <= REACH && one != Mention.NO_ENTITY; back++) {
      Optional<Phrase> source = scene.earlier(back).map(Attribution::source);
      if (source.isPresent()) {
        int two = person(scene, source.get());
        if (two != Mention.NO_ENTITY && two != one) {
          return source;
        }
      }
    }
    return Optional.empty();
  }

  private static int person(Scene scene, Phrase source) {
    int token = source.last();
    return scene.words().isPerson(token)
        ? scene.reading().article().mentions().get(scene.words().mention(token)).entity()
        : Mention.NO_ENTITY;
  }
}
