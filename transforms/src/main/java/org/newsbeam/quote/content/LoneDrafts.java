// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Quotation;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speech.Evidence;
import org.newsbeam.quote.wording.Wording;

/** Makes drafts of whole sentences in quotation marks that no rule has a source for. */
public final class LoneDrafts {

  /** Shorter ones are signs, titles and names as a rule, but in a dialogue. */
  private static final int FEWEST_WORDS = 5;

  /** How often such a quotation is speech; judged on invented articles. */
  private static final double CONFIDENCE = 0.6;

  private final Evidence evidence;
  private final Reading reading;
  private final Words words;

  /** For one article. */
  public LoneDrafts(Evidence evidence) {
    this.evidence = evidence;
    this.reading = evidence.reading();
    this.words = reading.words();
  }

  /** The drafts, which have no source; {@code found} holds what was found of each quotation. */
  public List<Draft> find(List<Optional<Attribution>> found) {
    List<Draft> drafts = new ArrayList<>();
    for (int q = 0; q < found.size(); q++) {
      if (found.get(q).isEmpty() && isSpeech(q, found)) {
        Quotation quotation = reading.quotations().get(q);
        drafts.add(
            new Draft(
                QuoteKind.DIRECT,
                List.of(quotation.inner()),
                List.of(quotation.inner()),
                reading.tokens(q).first(),
                null,
                null,
                null,
                RuleName.UNATTRIBUTED,
                CONFIDENCE));
      }
    }
    return drafts;
  }

  private boolean isSpeech(int q, List<Optional<Attribution>> found) {
    Quotation quotation = reading.quotations().get(q);
    Phrase tokens = reading.tokens(q);
    boolean body =
        reading.article().blocks().get(quotation.block()).kind() == BlockKind.BODY
            && !evidence.layout().isDialogue(quotation.block());
    boolean alone =
        (reading.frames().first(tokens.first()) == tokens.first() || isIntroduced(tokens))
            && reading.frames().end(tokens.first()) == tokens.end();
    boolean full = ".?!…".indexOf(reading.lastChar(quotation)) >= 0;
    boolean enough = words(tokens) >= FEWEST_WORDS;
    return body
        && alone
        && full
        && (enough || isAnswered(q, tokens, found))
        && (reading.lastChar(quotation) == '?' || !Wording.isTitle(words, tokens));
  }

  /** Whatever stands before its colon: And the verdict of the street: “It is far too dear.” */
  private boolean isIntroduced(Phrase tokens) {
    return words.is(tokens.first() - 1, ":")
        && tokens.first() + 1 < words.size()
        && words.isUpper(tokens.first() + 1);
  }

  /** “How are you?” “I am fine,” Smith replied. */
  private boolean isAnswered(int q, Phrase tokens, List<Optional<Attribution>> found) {
    return q + 1 < found.size()
        && found.get(q + 1).isPresent()
        && reading.quotations().get(q + 1).block() == reading.quotations().get(q).block()
        && reading.tokens(q + 1).first() == tokens.end();
  }

  private int words(Phrase tokens) {
    int count = 0;
    for (int i = tokens.first(); i < tokens.end(); i++) {
      count += Character.isLetterOrDigit(words.lower(i).charAt(0)) ? 1 : 0;
    }
    return count;
  }
}
