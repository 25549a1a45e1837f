// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.QuoteForm;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.QuotedShare;

/**
 * Speech that the layout of an article shows, without a verb of speech and often without marks:
 * transcripts, interviews, letters, posts, quotations set apart. These are verbatim, and so direct;
 * the headline without marks is not.
 */
public final class Layout {

  /** The share of words in quotation marks from which a turn stands in them. */
  private static final double MARKED = 0.9;

  private final Reading reading;
  private final Words words;
  private final Voices voices;
  private final List<Turn> dialogue;
  private final Map<Integer, Turn> turns = new HashMap<>();
  private final Map<Integer, Letter> letters = new HashMap<>();

  /** For one article. */
  public Layout(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.voices = new Voices(reading);
    BodyBlocks body = new BodyBlocks(reading);
    LabelReader labels = new LabelReader(reading, voices);
    QuestionTurns questions = new QuestionTurns(reading, body);
    List<Turn> labelled = new LabelledTurns(reading, body, labels).find(questions);
    dialogue = labelled.isEmpty() ? questions.find() : labelled;
    dialogue.forEach(turn -> turns.put(turn.block(), turn));
    for (Letter letter : new Letters(reading, body, labels).find()) {
      for (int k = letter.begin(); k < letter.end(); k++) {
        letters.putIfAbsent(body.get(k), letter);
        if (!letter.toPaper()) {
          Phrase signer = letter.signer();
          turns.putIfAbsent(
              body.get(k), new Turn(body.get(k), body.tokens(k), signer, null, RuleName.LETTER));
        }
      }
    }
    new Posts(reading, body).find().forEach(turn -> turns.putIfAbsent(turn.block(), turn));
    new SetApart(reading).find().forEach(turn -> turns.putIfAbsent(turn.block(), turn));
  }

  /** The source of a quotation that is the whole of a turn; its first token is {@code first}. */
  public Optional<Finding> source(int first) {
    Turn turn = turns.get(words.block(first));
    return turn != null
            && turn.source() != null
            && turn.content().first() == first
            && isMarked(turn)
        ? Optional.of(new Finding(turn.source(), null))
        : Optional.empty();
  }

  /** How the article sets a quote. */
  public QuoteForm form(Draft draft) {
    int block = words.block(draft.firstToken());
    if (reading.article().blocks().get(block).kind() == BlockKind.HEADLINE) {
      return QuoteForm.HEADLINE;
    }
    boolean own = letters.containsKey(block) && isSigner(letters.get(block), draft);
    return own ? QuoteForm.LETTER : Forms.of(draft.rule(), turns.get(block));
  }

  private static boolean isSigner(Letter letter, Draft draft) {
    return letter.signer().equals(draft.source());
  }

  /** Whether a block lies among the turns of a dialogue or letter, or is the question before. */
  public boolean isDialogue(int block) {
    boolean asked =
        !dialogue.isEmpty()
            && block >= dialogue.get(0).block() - 1
            && block <= dialogue.get(dialogue.size() - 1).block();
    return asked || turns.containsKey(block);
  }

  /** Whether the words of a turn go on without marks at this token. */
  public boolean isBareTurn(int token) {
    Turn turn = turns.get(words.block(token));
    return turn != null
        && token >= turn.content().first()
        && token < turn.content().end()
        && !isMarked(turn);
  }

  /**
   * The draft as the layout tells it: "I" in a turn or letter is who speaks or signed, a handle is
   * the person of the article who has that name. Nothing for words in marks that stand in a turn
   * and are no one else's.
   */
  public Optional<Draft> placed(Draft draft) {
    Phrase source = draft.source();
    if (source == null || Forms.isTurn(draft.rule())) {
      return Optional.of(draft);
    }
    int block = words.block(draft.firstToken());
    if (source.size() == 1 && words.is(source.first(), "i") && !words.isQuoted(source.first())) {
      Phrase voice = voice(block);
      return Optional.of(voice == null ? draft : draft.withSource(voice, source));
    }
    if (isBareTurn(draft.firstToken()) && !isWithin(source, turns.get(block).content())) {
      return Optional.empty();
    }
    return Signature.isHandle(words, source.first())
        ? Optional.of(
            voices
                .account(words.text(source))
                .map(person -> draft.withSource(person, source))
                .orElse(draft))
        : Optional.of(draft);
  }

  private @Nullable Phrase voice(int block) {
    if (letters.containsKey(block)) {
      return letters.get(block).signer();
    }
    return turns.containsKey(block) ? turns.get(block).source() : null;
  }

  private static boolean isWithin(Phrase inner, Phrase outer) {
    return inner.first() >= outer.first() && inner.end() <= outer.end();
  }

  /** The turns without marks, with all their paragraphs, and headlines that quote without marks. */
  public List<Draft> drafts() {
    List<Turn> bare =
        turns.values().stream()
            .filter(turn -> !isMarked(turn))
            .sorted(Comparator.comparing(Turn::block))
            .toList();
    List<Draft> drafts = new ArrayList<>(new TurnDrafts(reading).of(bare));
    for (int b = 0; b < reading.article().blocks().size() && dialogue.isEmpty(); b++) {
      BareHeadline.find(reading, b).ifPresent(drafts::add);
      if (!turns.containsKey(b)) {
        BlockQuote.find(reading, b).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  /** Whether all of it stands in quotation marks, so that the rules for quotations bound it. */
  private boolean isMarked(Turn turn) {
    return words.isQuoted(turn.content().first())
        && QuotedShare.of(words, List.of(turn.content())) >= MARKED;
  }
}
