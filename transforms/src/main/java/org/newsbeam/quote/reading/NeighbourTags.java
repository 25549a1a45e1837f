// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.Set;
import org.newsbeam.model.Tag;
import org.newsbeam.model.Tokens;
import org.newsbeam.quote.lexicon.CueLexicon;
import org.newsbeam.quote.lexicon.Epithets;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.lexicon.SpeechVerbs;
import org.newsbeam.quote.lexicon.VerbForm;

/** Mends tags by the words on either side: around sources and their verbs, and of handles. */
final class NeighbourTags {

  private static final Set<String> MARKS = Set.of("\"", "”", "’", "''");

  private static final Set<String> OPENING = Set.of("\"", "“", "‘", "'", "``", "''");

  private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "my", "our");

  /** Where places with names stand. */
  interface Names {
    boolean isName(int i);
  }

  private NeighbourTags() {}

  static void correct(Tokens tokens, String[] lower, Tag[] tags, Names names) {
    for (int i = 1; i + 1 < lower.length; i++) {
      Tag before = tags[i - 1];
      boolean inside = before == Tag.ADJ || before == Tag.PART || isNoun(before);
      if (isOwner(i, lower, tags, names)) {
        tags[i] = Tag.PART;
      } else if (!names.isName(i)) {
        tags[i] = plain(i, lower, tags, inside, names);
      }
    }
    HandleTags.correct(tokens, lower, tags);
  }

  /** The tag of a word that is part of no name. */
  private static Tag plain(int i, String[] lower, Tag[] tags, boolean inside, Names names) {
    boolean behindName = names.isName(i - 1);
    boolean beforeName = names.isName(i + 1);
    if (inside && tags[i + 1] == Tag.VERB && isPerson(i, lower, tags)) {
      return Tag.NOUN;
    }
    if (inside && tags[i] == Tag.VERB && isBodyOfRole(i, lower)) {
      return Tag.NOUN;
    }
    if (beforeName && isRoleBeforeName(lower[i], tags[i])) {
      return Tag.NOUN;
    }
    if (tags[i] == Tag.VERB && OWNERS.contains(lower[i - 1]) && SourceNouns.isRole(lower[i])) {
      return Tag.NOUN; // "her neighbour"
    }
    if (tags[i] == Tag.NOUN && inside && lower[i].endsWith("ed") && isColon(i + 1, lower)) {
      return Tag.VERB; // An onlooker dished: “…”
    }
    if (tags[i] == Tag.NOUN && isPredicate(i, lower, tags, behindName)) {
      return Tag.VERB;
    }
    if (tags[i] == Tag.NOUN && isPluralPredicate(i, lower)) {
      return Tag.VERB;
    }
    boolean phrasal =
        MARKS.contains(lower[i - 1])
            && tags[i] == Tag.NOUN
            && SpeechVerbs.phrasal(lower[i], lower[i + 1]).isPresent();
    return phrasal ? Tag.VERB : tags[i];
  }

  /** "Said retiree Jane Doe": many roles are verbs and adjectives elsewhere; few end so. */
  private static boolean isRoleBeforeName(String word, Tag tag) {
    boolean verb = tag == Tag.VERB && !word.endsWith("ee") && !word.endsWith("er");
    return tag != Tag.NOUN && tag != Tag.PROPN && !verb && SourceNouns.isRole(word);
  }

  /** "…, the authors report." */
  private static boolean isPluralPredicate(int i, String[] lower) {
    boolean clause = i > 2 && lower[i - 2].equals("the") && lower[i - 3].equals(",");
    String subject = lower[i - 1];
    return clause
        && (lower[i + 1].equals(".") || lower[i + 1].equals(","))
        && subject.endsWith("s")
        && SourceNouns.isRole(subject.substring(0, subject.length() - 1))
        && SpeechVerbs.cueClass(lower[i]).isPresent()
        && CueLexicon.english().form(lower[i]) == VerbForm.BASE;
  }

  private static boolean isColon(int i, String[] lower) {
    return i + 1 < lower.length && lower[i].equals(":") && OPENING.contains(lower[i + 1]);
  }

  /** Jane Doe plans to leave. Doe, a geologist, counters that. “…,” Doe quips. */
  private static boolean isPredicate(int i, String[] lower, Tag[] tags, boolean behindName) {
    if (lower[i].equals("spoke")) { // no part of a wheel behind a name
      return behindName || lower[i - 1].equals(",");
    }
    CueLexicon lexicon = CueLexicon.english();
    if (lexicon.form(lower[i]) != VerbForm.THIRD || lexicon.verb(lower[i]).lemma().isEmpty()) {
      return false;
    }
    boolean infinitive =
        lower[i + 1].equals("to") && i + 2 < lower.length && tags[i + 2] == Tag.VERB;
    boolean end = lower[i + 1].equals(".") && SpeechVerbs.cueClass(lower[i]).isPresent();
    boolean clause = lower[i + 1].equals("that") && (behindName || lower[i - 1].equals(","));
    return clause || (behindName && (infinitive || end));
  }

  /** The Rail Board's spokeswoman: not "is". */
  private static boolean isOwner(int i, String[] lower, Tag[] tags, Names names) {
    return tags[i] == Tag.AUX
        && lower[i].equals("'s")
        && names.isName(i - 1)
        && tags[i + 1] == Tag.NOUN
        && !names.isName(i + 1);
  }

  /** The Harbour Lights singer said. */
  private static boolean isPerson(int i, String[] lower, Tag[] tags) {
    return tags[i] == Tag.ADV && (SourceNouns.isRole(lower[i]) || Epithets.has(lower[i]));
  }

  /** The Beat magazine president. */
  private static boolean isBodyOfRole(int i, String[] lower) {
    return SourceNouns.type(lower[i]).isPresent() && SourceNouns.isRole(lower[i + 1]);
  }

  private static boolean isNoun(Tag tag) {
    return tag == Tag.NOUN || tag == Tag.PROPN;
  }
}
