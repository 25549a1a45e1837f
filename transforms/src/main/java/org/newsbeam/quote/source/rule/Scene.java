// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Quotation;
import org.newsbeam.quote.reading.CueCandidate;
import org.newsbeam.quote.reading.CueSearch;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speech.Evidence;

/** A quotation in its surroundings, with what was found of the quotations before it. */
public final class Scene {

  private static final String FULL_ENDS = ",.?!…-–—";

  private final Evidence evidence;
  private final Reading reading;
  private final List<Optional<Attribution>> before;
  private final int index;
  private final Phrase tokens;
  private final boolean isFull;
  private @Nullable List<CueCandidate> cuesBefore;

  /**
   * The scene of the next quotation.
   *
   * @param before what was found of each quotation before it
   */
  public Scene(Evidence evidence, List<Optional<Attribution>> before) {
    this.evidence = evidence;
    this.reading = evidence.reading();
    this.before = before;
    this.index = before.size();
    Quotation quotation = reading.quotations().get(index);
    this.tokens = reading.tokens(index);
    this.isFull = FULL_ENDS.indexOf(reading.lastChar(quotation)) >= 0;
  }

  /** The verbs of speech before the quotation in its frame, nearest first. */
  public List<CueCandidate> cuesBefore() {
    if (cuesBefore == null) {
      cuesBefore = CueSearch.before(reading, tokens, isFull);
    }
    return cuesBefore;
  }

  Evidence evidence() {
    return evidence;
  }

  /** The article. */
  public Reading reading() {
    return reading;
  }

  /** The tokens of the article. */
  public Words words() {
    return reading.words();
  }

  /** The quotation itself. */
  public Quotation quotation() {
    return reading.quotations().get(index);
  }

  /** The quotation's first token, a mark. */
  public int first() {
    return tokens.first();
  }

  /** The token after the quotation. */
  public int end() {
    return tokens.end();
  }

  /** The first token of the frame of the quotation. */
  public int frameFirst() {
    return reading.frames().first(first());
  }

  /** The token after that frame. */
  public int frameEnd() {
    return reading.frames().end(first());
  }

  /** The tokens of its frame that stand near it, and its own. */
  public Phrase window() {
    return reading.frames().around(tokens);
  }

  /** Whether the quotation ends as a clause or sentence ends, inside its marks. */
  public boolean isFull() {
    return isFull;
  }

  /** The last char inside the marks that is no mark itself. */
  public char lastChar() {
    return reading.lastChar(quotation());
  }

  /** Whether it is full, or a comma or dash stands after its closing mark. */
  boolean endsClause() {
    return isFull || (end() < frameEnd() && words().isPause(end()));
  }

  /** Whether no verb stands in its frame outside quotation marks. */
  public boolean standsAlone() {
    Phrase window = window();
    for (int i = window.first(); i < window.end(); i++) {
      if (!words().isQuoted(i) && words().isVerb(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first token after the quotation that is no comma, dash or adverb. */
  int afterStart() {
    int i = end();
    while (i < frameEnd() && !words().isQuoted(i) && isSkipped(i)) {
      i++;
    }
    return i;
  }

  /** What was found of the quotation right before this one. */
  Optional<Attribution> neighbour() {
    return index == 0 ? Optional.empty() : before.get(index - 1);
  }

  Optional<Quotation> quotationBefore() {
    return index == 0 ? Optional.empty() : Optional.of(reading.quotations().get(index - 1));
  }

  /** The last quotation before this one that has a source, in blocks of the same kind. */
  public Optional<Attribution> previous() {
    for (int i = index - 1; i >= Math.max(0, index - 20); i--) {
      if (before.get(i).isPresent()) {
        return before.get(i).filter(found -> kind(found.quotation()) == kind(index));
      }
    }
    return Optional.empty();
  }

  /** Whether the block of the quotation, or those over which it goes, are nothing else. */
  boolean isWholeBlock() {
    Phrase last = words().blocks().of(words().block(end() - 1));
    return words().blocks().first(quotation().block()) == first() && last.end() == end();
  }

  /** Whether the quotation {@code back} before this one asks something. */
  boolean asks(int back) {
    return index >= back && reading.lastChar(reading.quotations().get(index - back)) == '?';
  }

  /** What was found of the quotation {@code back} before this one: 1 for the one right before. */
  Optional<Attribution> earlier(int back) {
    return back > index ? Optional.empty() : before.get(index - back);
  }

  private Object kind(int quotation) {
    int block = reading.quotations().get(quotation).block();
    return reading.article().blocks().get(block).kind();
  }

  private boolean isSkipped(int i) {
    return words().isPause(i)
        || words().is(i, ".")
        || words().is(i, "as")
        || words().is(i, "then")
        || words().tag(i) == Tag.ADV;
  }
}
