// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.Mention;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/**
 * Finds the one person whom a source names beside a role: "Minister for Women Jane Doe", "the head
 * of policy at the charity, Jane Doe", "a sailor who goes by Jane". Whom a preposition or a
 * possessive brings in ("a spokesman for Jane Doe", "Doe's lawyer") is somebody else.
 */
final class NamedInSource {

  /** How far behind a role its name may stand, in tokens. */
  private static final int REACH = 16;

  /** Prepositions that go on with an office or its place. */
  private static final Set<String> LINKS =
      Set.of("of", "for", "at", "in", "to", "on", "with", "from");

  /** Adverbs before an office. */
  private static final Set<String> TIMES = Set.of("then", "now", "once", "formerly");

  /** "Named", "goes by", "gave his name as": what follows is a name. */
  private static final Set<String> NAMING =
      Set.of(
          "named",
          "called",
          "known",
          "nicknamed",
          "dubbed",
          "goes",
          "went",
          "going",
          "name",
          "identified",
          "identifies",
          "identifying",
          "calls",
          "calling",
          "surnamed",
          "styled");

  private final Reading reading;
  private final Words words;
  private final FreeName free;

  NamedInSource(Reading reading) {
    this.reading = reading;
    this.words = reading.words();
    this.free = new FreeName(words);
  }

  /**
   * The name of the person, if it names exactly one.
   *
   * @param whole the source with all that belongs to it
   * @param goesOn whether the verb stands before it, so that the name may stand behind its end
   */
  Optional<Phrase> name(Phrase whole, boolean goesOn) {
    if (words.is(whole.first(), "a") || words.is(whole.first(), "an")) {
      Optional<Phrase> given = given(whole);
      if (given.isPresent()) {
        return given; // not "Ranger" of "a Park Ranger named Jane Doe"
      }
    }
    int limit = Math.min(words.size(), goesOn ? whole.end() + REACH : whole.end());
    Phrase only = null;
    for (int i = whole.first(); i < limit; i++) {
      if (words.isPerson(i)) {
        Phrase found = mention(i);
        boolean within = found.first() < whole.end();
        if (free.isFree(found, whole.first())) {
          if (only != null) {
            return within ? Optional.empty() : Optional.of(only);
          }
          only = found;
        }
        i = found.last();
      } else if (!goesOnAt(i, whole.first())) {
        break;
      } else if (i >= whole.end() && only != null) {
        break;
      }
    }
    return only == null ? given(whole) : Optional.of(only);
  }

  /** The name that follows "named", "who goes by" or the like right behind the noun. */
  private Optional<Phrase> given(Phrase whole) {
    int block = words.block(whole.first());
    boolean naming = false;
    int limit = Math.min(words.size(), whole.end() + REACH);
    for (int i = whole.first(); i < limit && words.block(i) == block; i++) {
      if (naming && words.mention(i) != Words.NONE) {
        return Optional.of(mention(i));
      }
      boolean ends = words.is(i, ".") || words.is(i, ";") || words.is(i, "that");
      if (ends || (naming && isOther(i))) {
        return Optional.empty();
      }
      naming |= NAMING.contains(words.lower(i));
    }
    return Optional.empty();
  }

  /** A verb or something quoted, but for the mark in: he goes by the name “Moss”. */
  private boolean isOther(int i) {
    boolean mark = !Character.isLetterOrDigit(words.lower(i).charAt(0));
    boolean naming = NAMING.contains(words.lower(i));
    return !mark && !naming && (words.isQuoted(i) || words.isVerb(i));
  }

  /** Whether a noun phrase with its apposition may go on over the token. */
  private boolean goesOnAt(int i, int first) {
    if (words.isQuoted(i) || words.block(i) != words.block(first)) {
      return false;
    }
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM, PART -> true;
      case PRON ->
          words.is(i, "his")
              || words.is(i, "her")
              || words.is(i, "its")
              || words.is(i - 1, "of"); // "the last of them, Inspector Jane Doe"
      case ADV -> TIMES.contains(words.lower(i));
      case ADP -> LINKS.contains(words.lower(i));
      // "Consultant Jane Doe", "managing partner Jane Doe": taggers take such roles for verbs.
      case VERB -> isRole(i) || isRole(i + 1);
      case CCONJ -> i > first && !words.is(i - 1, ",");
      case PUNCT ->
          words.is(i, "'")
              || words.is(i, ",")
              || words.is(i, "-")
              || words.is(i, "(")
              || words.is(i, ")")
              // Words with a hyphen are taken for marks: "director-general".
              || Character.isLetter(words.lower(i).charAt(0));
      default -> false;
    };
  }

  private boolean isRole(int i) {
    return i < words.size() && SourceNouns.isRole(SourceNouns.role(words.lower(i)));
  }

  private Phrase mention(int i) {
    Mention mention = reading.article().mentions().get(words.mention(i));
    return new Phrase(mention.firstToken(), mention.endToken());
  }
}
