// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Finds the turns of transcripts and interviews whose paragraphs start with who speaks, or stand
 * below a line that is nothing but that: "BRANDT: …", "Ines Duarte: …", "Q: …". One label makes no
 * transcript, nor do labels before what nobody says, such as scores and opening hours.
 */
final class LabelledTurns {

  /** More paragraphs than this without a label are no part of the turn before. */
  private static final int MAX_PARAGRAPHS = 6;

  /** An article with as many turns is nothing else, and its turns can be long. */
  private static final int WHOLE = 6;

  private final Reading reading;
  private final Words words;
  private final BodyBlocks body;

  private final LabelReader reader;

  LabelledTurns(Reading reading, BodyBlocks body, LabelReader reader) {
    this.reading = reading;
    this.words = reading.words();
    this.body = body;
    this.reader = reader;
  }

  /** The turns, in text order; none if the article is no transcript. */
  List<Turn> find(QuestionTurns questions) {
    List<Label> inline = new ArrayList<>();
    List<Label> alone = new ArrayList<>();
    List<Phrase> said = new ArrayList<>();
    for (int k = 0; k < body.size(); k++) {
      Optional<Label> label = reader.inline(body.get(k));
      label.ifPresent(inline::add);
      boolean above = label.isEmpty() && k + 1 < body.size() && body.isSentence(k + 1);
      Optional<Label> name = above ? reader.alone(body.get(k)) : Optional.empty();
      if (name.isPresent()) {
        alone.add(name.get());
        said.add(body.tokens(k + 1));
      }
    }
    Transcript lines =
        new Transcript(reading, inline, inline.stream().map(Label::content).toList());
    if (lines.isOne()) {
      return turns(lines, questions);
    }
    Transcript names = new Transcript(reading, alone, said);
    return names.isOne() ? turns(names, questions) : List.of();
  }

  private List<Turn> turns(Transcript transcript, QuestionTurns questions) {
    List<Label> labels = transcript.labels();
    Optional<Phrase> answering = questions.answering(words.blocks().first(labels.get(0).block()));
    boolean asked = labels.stream().anyMatch(transcript::asks);
    RuleName rule = asked ? RuleName.INTERVIEW : RuleName.TRANSCRIPT;
    List<Turn> turns = new ArrayList<>();
    int k = 0;
    for (int l = 0; l < labels.size(); l++) {
      Label label = labels.get(l);
      while (body.get(k) < label.block()) {
        k++;
      }
      if (transcript.asks(label)) {
        continue;
      }
      boolean answers = label.sort() == LabelSort.ANSWER;
      Phrase source = answers ? answering.orElse(label.source()) : label.source();
      Phrase written = answers ? null : label.written();
      if (label.content() != null) {
        turns.add(new Turn(label.block(), label.content(), source, written, rule));
      }
      int next = l + 1 < labels.size() ? labels.get(l + 1).block() : Integer.MAX_VALUE;
      for (int p : paragraphs(k, next, label.content() == null, labels.size() >= WHOLE)) {
        turns.add(new Turn(body.get(p), body.tokens(p), source, written, rule));
      }
    }
    return turns;
  }

  /** The paragraphs under the label of paragraph {@code k}: up to the next label or heading. */
  private List<Integer> paragraphs(int k, int next, boolean alone, boolean whole) {
    List<Integer> found = new ArrayList<>();
    boolean last = next == Integer.MAX_VALUE;
    for (int p = k + 1; p < body.size() && body.get(p) < next; p++) {
      boolean first = alone && p == k + 1;
      if (!first && (!body.isSentence(p) || (last && !body.isFirstPerson(p)))) {
        break;
      }
      if (!body.isStage(p)) {
        found.add(p);
      }
    }
    return found.size() <= MAX_PARAGRAPHS || (whole && !last)
        ? found
        : found.subList(0, alone ? 1 : 0);
  }
}
