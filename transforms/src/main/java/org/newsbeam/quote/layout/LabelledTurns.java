// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Wording;
import org.newsbeam.quote.reading.Words;

/**
 * Finds the turns of transcripts and interviews whose paragraphs start with who speaks: "BRANDT:
 * …", "Ines Duarte: …", "Q: …". One label makes no transcript, nor do labels before what nobody
 * says, such as scores and opening hours.
 */
final class LabelledTurns {

  /** Longer labels, in tokens, are sentences. */
  private static final int MAX_LABEL = 7;

  /** More paragraphs than this without a label are no part of the turn before. */
  private static final int MAX_PARAGRAPHS = 6;

  private static final Set<String> QUESTION = Set.of("q", "question");

  private static final Set<String> ANSWER = Set.of("a", "answer");

  /** A paragraph with its label. */
  private record Labelled(int block, Phrase label, Phrase content) {}

  private final Reading reading;
  private final Words words;

  LabelledTurns(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** The turns, in text order; none if the article is no transcript. */
  List<Turn> find(QuestionTurns questions) {
    List<Labelled> labelled = new ArrayList<>();
    for (int b = 0; b < reading.article().blocks().size(); b++) {
      if (reading.article().blocks().get(b).kind() == BlockKind.BODY && words.blocks().isRead(b)) {
        labelled(b).ifPresent(labelled::add);
      }
    }
    if (!isTranscript(labelled)) {
      return List.of();
    }
    Optional<Phrase> answering = questions.answering(words.blocks().first(labelled.get(0).block()));
    List<Turn> turns = new ArrayList<>();
    for (int k = 0; k < labelled.size(); k++) {
      int next = k + 1 < labelled.size() ? labelled.get(k + 1).block() : labelled.get(k).block();
      addTurn(labelled.get(k), next, answering, turns);
    }
    return turns;
  }

  private void addTurn(Labelled from, int next, Optional<Phrase> answering, List<Turn> turns) {
    String label = words.lower(from.label().last());
    if (QUESTION.contains(label)) {
      return;
    }
    boolean answer = ANSWER.contains(label);
    Phrase source = answer ? answering.orElse(from.label()) : from.label();
    RuleName rule = answer ? RuleName.INTERVIEW : RuleName.TRANSCRIPT;
    turns.add(new Turn(from.block(), from.content(), source, rule));
    if (next - from.block() > MAX_PARAGRAPHS) {
      return;
    }
    for (int b = from.block() + 1; b < next; b++) {
      if (words.blocks().isRead(b) && reading.article().blocks().get(b).kind() == BlockKind.BODY) {
        turns.add(new Turn(b, words.blocks().of(b), source, rule));
      }
    }
  }

  private Optional<Labelled> labelled(int block) {
    Phrase all = words.blocks().of(block);
    int limit = Math.min(all.end() - 1, all.first() + MAX_LABEL);
    for (int i = all.first() + 1; i < limit; i++) {
      boolean colon = words.is(i, ":");
      boolean point = words.is(i, ".") && i == all.first() + 1;
      if (colon || point) {
        Phrase label = new Phrase(all.first(), i);
        boolean letter = label.size() == 1 && isLetter(words.lower(all.first()));
        return letter || (colon && (isName(label) || isCapital(label)))
            ? Optional.of(new Labelled(block, label, new Phrase(i + 1, all.end())))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isLetter(String word) {
    return QUESTION.contains(word) || ANSWER.contains(word);
  }

  private boolean isName(Phrase label) {
    for (int i = label.first(); i < label.end(); i++) {
      boolean title = words.isNoun(i) || words.tag(i) == Tag.ADJ || words.mention(i) != Words.NONE;
      if (!title) {
        return false;
      }
    }
    return words.isPerson(label.last());
  }

  private boolean isCapital(Phrase label) {
    String text = words.text(label);
    boolean letters = text.chars().filter(Character::isLetter).count() > 1;
    return letters && text.chars().noneMatch(c -> Character.isLowerCase(c) || Character.isDigit(c));
  }

  private boolean isTranscript(List<Labelled> labelled) {
    Set<String> labels = new HashSet<>();
    int spoken = 0;
    for (Labelled paragraph : labelled) {
      labels.add(words.text(paragraph.label()));
      spoken += Wording.isSpoken(words, paragraph.content()) ? 1 : 0;
    }
    return labels.size() >= 2 && 2 * spoken >= labelled.size();
  }
}
