// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.ClosedClasses;
import org.newsbeam.quote.lexicon.CueVerb;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;

/** What the reporting clause tells beside source and verb: the title, to whom, in what. */
public final class Circumstances {

  /** How many tokens after the verb the venue may start. */
  private static final int REACH = 8;

  private static final Set<String> VENUE_PREPOSITIONS =
      Set.of("in", "at", "on", "during", "via", "through");

  private static final Set<String> VENUES =
      Set.of(
          "statement",
          "interview",
          "letter",
          "email",
          "e-mail",
          "tweet",
          "post",
          "speech",
          "press",
          "news",
          "conference",
          "briefing",
          "rally",
          "report",
          "memo",
          "twitter",
          "facebook",
          "instagram",
          "message",
          "note",
          "call",
          "broadcast",
          "testimony",
          "debate",
          "hearing",
          "podcast",
          "article",
          "column",
          "book",
          "blog",
          "video",
          "release",
          "address",
          "meeting",
          "filing",
          "remarks",
          "show",
          "program",
          "programme",
          "television",
          "radio",
          "summit",
          "sermon",
          "affidavit",
          "lawsuit",
          "editorial",
          "appearance",
          "event");

  private final Reading reading;
  private final Words words;

  /** For one article. */
  public Circumstances(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
  }

  /** Whether the verb has whom it is said to as its object. */
  public static boolean isAddressing(CueVerb verb) {
    return ClosedClasses.ADDRESSING.contains(verb.lemma());
  }

  /** Whom the verb is said to: "told Reuters". */
  public Optional<Phrase> addressee(Phrase cue, Phrase source) {
    int first = cue.end();
    if (!isAddressing(words.cue(cue.last()))
        || first >= words.size()
        || first == source.first()
        || words.is(first, "last")
        || words.is(first, "next")
        || words.isQuoted(first)) {
      return Optional.empty();
    }
    int limit = reading.frames().end(cue.last());
    boolean pronoun =
        words.tag(first) == Tag.PRON && ClosedClasses.OBJECT_PRONOUNS.contains(words.lower(first));
    if (pronoun && first < limit) {
      return Optional.of(new Phrase(first, first + 1));
    }
    return reading
        .phrases()
        .startingAt(first, limit)
        .filter(found -> words.tag(found.last()) != Tag.PRON)
        .filter(found -> found.end() == limit || !words.isFinite(found.end()));
  }

  /** Where or in what it was said: "in a statement", "at a rally in Ohio" without its tail. */
  public Optional<Phrase> venue(Phrase cue) {
    int limit = Math.min(reading.frames().end(cue.last()), cue.end() + REACH);
    for (int i = cue.end(); i < limit; i++) {
      if (words.isQuoted(i) || words.isVerb(i) || words.is(i, "that")) {
        return leading(cue);
      }
      if (VENUE_PREPOSITIONS.contains(words.lower(i))) {
        int preposition = i;
        Optional<Phrase> found =
            reading
                .phrases()
                .startingAt(i + 1, reading.frames().end(i))
                .filter(phrase -> VENUES.contains(words.lower(phrase.last())))
                .map(phrase -> new Phrase(preposition, phrase.end()));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return leading(cue);
  }

  /** "In a statement, the council said". */
  private Optional<Phrase> leading(Phrase cue) {
    int first = reading.frames().first(cue.first());
    return VENUE_PREPOSITIONS.contains(words.lower(first)) && !words.isQuoted(first)
        ? reading
            .phrases()
            .startingAt(first + 1, cue.first())
            .filter(phrase -> VENUES.contains(words.lower(phrase.last())))
            .filter(phrase -> words.is(phrase.end(), ","))
            .map(phrase -> new Phrase(first, phrase.end()))
        : Optional.empty();
  }

  /** The title before the name: "former senator", "U.S. President". */
  public Optional<Phrase> title(Phrase name) {
    int end = name.first();
    int first = end;
    while (first > 0
        && end - first < 6
        && words.sentence(first - 1) == words.sentence(end)
        && !words.isQuoted(first - 1)
        && isTitleWord(first - 1)) {
      first = Math.min(first - 1, nameFirst(first - 1));
    }
    boolean role = false;
    for (int i = first; i < end; i++) {
      role |= SourceNouns.isRole(SourceNouns.role(words.lower(i)));
    }
    return role && words.isPerson(name.last())
        ? Optional.of(new Phrase(first, end))
        : Optional.empty();
  }

  /**
   * Where the name begins that the token is in: a title has all of "Ministry of Works", or none.
   */
  private int nameFirst(int i) {
    int mention = words.mention(i);
    return mention == Words.NONE ? i : reading.article().mentions().get(mention).firstToken();
  }

  private boolean isTitleWord(int i) {
    boolean modifier = words.isNoun(i) || words.tag(i) == Tag.ADJ;
    return modifier && !words.isPerson(i) && !ClosedClasses.TIMES.contains(words.lower(i));
  }
}
