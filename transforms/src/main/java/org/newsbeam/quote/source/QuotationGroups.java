// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Gathers the quotations that are pieces of one quote: the parts of a split quote, the paragraphs
 * of a long one, the fragments under one verb.
 */
public final class QuotationGroups {

  private final Reading reading;
  private final List<Optional<Attribution>> attributions;

  /** For the quotations of one article and what was found of each. */
  public QuotationGroups(Reading reading, List<Optional<Attribution>> attributions) {
    this.reading = reading;
    this.attributions = attributions;
  }

  /** The attributed quotations, those of one quote together, in text order. */
  public List<List<Attribution>> groups() {
    List<List<Attribution>> groups = new ArrayList<>();
    int lastOfGroup = Words.NONE;
    for (int q = 0; q < attributions.size(); q++) {
      Optional<Attribution> attribution = attributions.get(q);
      if (attribution.isEmpty()) {
        continue;
      }
      boolean joins = q > 0 && lastOfGroup == q - 1 && goesOn(q, groups.get(groups.size() - 1));
      if (!joins) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(attribution.get());
      lastOfGroup = q;
    }
    return groups;
  }

  private boolean goesOn(int q, List<Attribution> group) {
    Attribution found = attributions.get(q).orElseThrow();
    Attribution last = group.get(group.size() - 1);
    if (last.rule() == RuleName.NEXT_QUOTATION) {
      return false;
    }
    if (found.goesOn()) {
      return true;
    }
    if (reading.quotations().get(q - 1).isContinued()) {
      return found.isBorrowed() || !isAnother(last.source(), found.source());
    }
    if (found.rule() == RuleName.FOLLOW_ON) {
      return isNext(last.quotation(), q);
    }
    return found.cue() != null
        && found.cue().equals(last.cue())
        && found.cue().first() >= reading.frames().first(first(q))
        && found.cue().first() < reading.frames().end(first(q));
  }

  /** Whether two sources are names of two entities. */
  private boolean isAnother(Phrase one, Phrase other) {
    int first = entity(one);
    int second = entity(other);
    return first != Mention.NO_ENTITY && second != Mention.NO_ENTITY && first != second;
  }

  private int entity(Phrase source) {
    int mention = reading.words().mention(source.last());
    return mention == Words.NONE
        ? Mention.NO_ENTITY
        : reading.article().mentions().get(mention).entity();
  }

  /** Whether nothing but the reporting clause stands between the two quotations. */
  private boolean isNext(int before, int q) {
    Words words = reading.words();
    int end = reading.tokens(before).end();
    int first = first(q);
    int frame = reading.frames().first(first);
    for (int i = frame; i < first; i++) {
      if (!words.isQuoted(i) && Character.isLetterOrDigit(words.lower(i).charAt(0))) {
        return false;
      }
    }
    return end >= frame
        || reading.frames().end(end - 1) == frame
        || (end < frame && reading.frames().end(end) == frame);
  }

  private int first(int q) {
    return reading.tokens(q).first();
  }
}
