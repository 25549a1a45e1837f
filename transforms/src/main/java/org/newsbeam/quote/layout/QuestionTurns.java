// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.Wording;

/**
 * Finds the answers of an interview that sets the questions as paragraphs of their own: at least
 * three of them, or two if the answers stand in quotation marks, most answered in the first person.
 * The answers are the words of the person whom the article names most before the first question.
 */
final class QuestionTurns {

  private static final int MIN_QUESTIONS = 2;

  private static final int MAX_QUESTION = 70;

  /** More paragraphs than this between two questions are no answer as a whole. */
  private static final int MAX_PARAGRAPHS = 8;

  private final Reading reading;
  private final Words words;
  private final List<Integer> body;

  QuestionTurns(Reading reading, BodyBlocks body) {
    this.reading = reading;
    this.words = reading.words();
    this.body = body.indexes();
  }

  /** The answers, in text order; none if the article is no such interview. */
  List<Turn> find() {
    List<Integer> questions = questions();
    if (questions.size() < MIN_QUESTIONS) {
      return List.of();
    }
    Optional<Phrase> answering = answering(words.blocks().first(body.get(questions.get(0))));
    return answering.map(name -> answers(questions, name)).orElse(List.of());
  }

  /** Whom the article names most before token {@code limit}, by the last of these names. */
  Optional<Phrase> answering(int limit) {
    int[] counts = new int[reading.article().entities().size()];
    Optional<Mention> best = Optional.empty();
    for (Mention mention : reading.article().mentions()) {
      if (mention.firstToken() >= limit) {
        break;
      }
      if (words.isPerson(mention.firstToken()) && mention.entity() != Mention.NO_ENTITY) {
        int count = ++counts[mention.entity()];
        if (best.isEmpty() || count >= counts[best.get().entity()]) {
          best = Optional.of(mention);
        }
      }
    }
    return best.map(mention -> new Phrase(mention.firstToken(), mention.endToken()));
  }

  /** The places in the body of paragraphs that ask and are followed by one that does not. */
  private List<Integer> questions() {
    List<Integer> questions = new ArrayList<>();
    for (int k = 0; k + 1 < body.size(); k++) {
      if (asks(body.get(k)) && !asks(body.get(k + 1))) {
        questions.add(k);
      }
    }
    return questions;
  }

  private boolean asks(int block) {
    Phrase all = words.blocks().of(block);
    if (!words.is(all.last(), "?") || all.size() > MAX_QUESTION || words.isQuoted(all.first())) {
      return false;
    }
    for (int i = all.first(); i < all.end(); i++) {
      if (words.isQuoted(i) && words.isCue(Math.max(0, i - 1), CueLevel.POSSIBLE)) {
        return false;
      }
    }
    return true;
  }

  private List<Turn> answers(List<Integer> questions, Phrase source) {
    List<Turn> turns = new ArrayList<>();
    int spoken = 0;
    int marked = 0;
    for (int q = 0; q < questions.size(); q++) {
      int first = questions.get(q) + 1;
      int end = q + 1 < questions.size() ? questions.get(q + 1) : first + 1;
      Phrase answer = words.blocks().of(body.get(first));
      boolean quoted = words.isQuoted(answer.first());
      spoken += quoted || Wording.isSpoken(words, answer) ? 1 : 0;
      marked += quoted ? 1 : 0;
      for (int k = first; k < (end - first > MAX_PARAGRAPHS ? first + 1 : end); k++) {
        turns.add(
            new Turn(
                body.get(k), words.blocks().of(body.get(k)), source, null, RuleName.INTERVIEW));
      }
    }
    boolean enough = questions.size() > MIN_QUESTIONS || marked == MIN_QUESTIONS;
    return enough && 2 * spoken >= questions.size() ? turns : List.of();
  }
}
