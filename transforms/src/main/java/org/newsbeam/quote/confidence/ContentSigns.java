// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.confidence;

import org.newsbeam.model.Quote;
import org.newsbeam.model.QuoteKind;
import org.newsbeam.model.Span;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** What tells whether these are somebody's words, bounded right. */
final class ContentSigns {

  private ContentSigns() {}

  static Signs of(Reading reading, Quote quote) {
    Words words = reading.words();
    Quote.Content content = quote.content();
    String kind = content.kind().name();
    Signs signs = new Signs();
    signs.addLogOdds("raw " + kind, quote.attribution().confidence());
    signs.add("kind " + kind);
    signs.add("rule " + quote.attribution().rule());
    signs.add("form " + content.form());
    signs.addIf(content.statement(), "statement " + kind);
    signs.add("source " + quote.source().type());
    signs.add("block " + reading.article().blocks().get(content.block()).kind());
    signs.add("words " + kind + " " + size(words, content));
    signs.addIf(content.segments().size() > 1, "pieces " + kind);
    signs.add("class " + (content.kind() == QuoteKind.INDIRECT ? quote.cue().type() : "-"));
    if (quote.cue().span() == null) {
      signs.add("no cue " + kind);
    } else {
      Phrase cue = words.tokensOf(quote.cue().span());
      signs.add("cue " + kind + " " + level(words, cue.last()));
    }
    Phrase first = words.tokensOf(content.segments().get(0));
    if (content.kind() != QuoteKind.DIRECT) {
      signs.add("first " + words.tag(first.first()));
      signs.addIf(words.is(first.first(), "that"), "that");
      signs.addIf(words.is(first.first(), "to"), "infinitive");
      signs.addIf(holdsFinite(words, content), "clause " + kind);
    }
    return signs;
  }

  private static String size(Words words, Quote.Content content) {
    int tokens = 0;
    for (Span segment : content.segments()) {
      tokens += words.tokensOf(segment).size();
    }
    return tokens < 3
        ? "1-2"
        : tokens < 5 ? "3-4" : tokens < 9 ? "5-8" : tokens < 30 ? "9+" : "30+";
  }

  private static CueLevel level(Words words, int token) {
    CueLevel best = CueLevel.NONE;
    for (CueLevel level : CueLevel.values()) {
      best = words.isCue(token, level) ? level : best;
    }
    return best;
  }

  private static boolean holdsFinite(Words words, Quote.Content content) {
    for (Span segment : content.segments()) {
      Phrase phrase = words.tokensOf(segment);
      for (int i = phrase.first(); i < phrase.end(); i++) {
        if (words.isFinite(i)) {
          return true;
        }
      }
    }
    return false;
  }
}
