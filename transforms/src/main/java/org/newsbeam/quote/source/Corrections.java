// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Span;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.PassiveVoice;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.source.rule.Scene;
import org.newsbeam.quote.wording.Unsaid;
import org.newsbeam.quote.wording.Wording;

/** What the verb of speech itself tells of a source, whichever rule found it. */
final class Corrections {

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "my", "with", "by");

  private final Reading reading;
  private final Words words;
  private final PassiveVoice passive;
  private final Unsaid unsaid;

  Corrections(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.passive = new PassiveVoice(reading);
    this.unsaid = new Unsaid(words);
  }

  /** The attribution, or by whom it is if the verb is a passive; nothing if nobody said so. */
  Optional<Attribution> of(Attribution found, Scene scene) {
    if (isAsked(found.cue(), scene)) {
      return withinQuestion(found, scene);
    }
    boolean none =
        isUnsaid(found.cue(), scene) || isDateline(found.source()) || isTitle(found.cue(), scene);
    return none ? Optional.empty() : Optional.of(byAgent(found));
  }

  /** Asked about a message in which Jones wrote “…”, she said no. */
  private static Optional<Attribution> withinQuestion(Attribution found, Scene scene) {
    return scene.cuesBefore().stream()
        .filter(before -> before.verb() > scene.frameFirst())
        .findFirst()
        .map(
            before ->
                new Attribution(
                    found.quotation(),
                    RuleName.CUE_BEFORE,
                    found.confidence(),
                    before.subject(),
                    new Phrase(before.verb(), before.verb() + 1),
                    found.source()));
  }

  /** Whether the cue stands before the quotation and denies that it was said. */
  private boolean isUnsaid(@Nullable Phrase cue, Scene scene) {
    return cue != null
        && cue.first() <= scene.first()
        && cue.first() >= scene.frameFirst()
        && unsaid.is(cue.last());
  }

  /** Asked whether she was “tired”, she said no: the words are of who asked. */
  private boolean isAsked(@Nullable Phrase cue, Scene scene) {
    int first = scene.frameFirst();
    if (cue == null || cue.first() < scene.end() || !words.is(first, "asked")) {
      return false;
    }
    for (int i = first; i < scene.first(); i++) {
      if (words.is(i, ",")) {
        return false;
      }
    }
    return true;
  }

  /** “The Alchemy”, fans speculated: a title that goes with a verb of hardly any speech. */
  private boolean isTitle(@Nullable Phrase cue, Scene scene) {
    Phrase quotation = new Phrase(scene.first(), scene.end());
    return cue != null
        && quotation.size() > 3
        && ".!?…".indexOf(scene.lastChar()) < 0
        && !words.isCue(cue.last(), CueLevel.USUAL)
        && Wording.isTitle(words, quotation)
        && isCapitalised(quotation);
  }

  /** Whether all words start with a capital but for those that titles write small. */
  private boolean isCapitalised(Phrase quotation) {
    for (int i = quotation.first(); i < quotation.end(); i++) {
      if (words.isLower(i) && !SMALL.contains(words.lower(i))) {
        return false;
      }
    }
    return true;
  }

  /** NEW DELHI: the place that an article comes from is nobody's label. */
  private boolean isDateline(Phrase source) {
    int mention = words.mention(source.first());
    if (mention == Words.NONE
        || reading.article().mentions().get(mention).type() != EntityType.LOCATION
        || source.end() >= words.size()
        || !words.is(source.end(), ":")) {
      return false;
    }
    Span span = words.span(source);
    String written = reading.article().text().substring(span.begin(), span.end());
    return written.equals(written.toUpperCase(Locale.ROOT))
        && words.blocks().of(words.block(source.first())).first() == source.first();
  }

  /** “…,” the crew was told by Smith: the source is who stands behind "by". */
  private Attribution byAgent(Attribution is) {
    return passive
        .agent(is.source(), is.cue())
        .map(
            agent ->
                new Attribution(
                    is.quotation(),
                    RuleName.PASSIVE_BY,
                    is.confidence(),
                    agent,
                    is.cue(),
                    is.source()))
        .orElse(is);
  }
}
