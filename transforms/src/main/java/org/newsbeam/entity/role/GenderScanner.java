// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.role;

import java.util.List;
import java.util.Set;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Tag;

/** Reads from the words around a person's name whether they are of a woman or a man. */
public final class GenderScanner {

  private static final int HONORIFIC_WEIGHT = 6;
  private static final int TITLE_WEIGHT = 4;
  private static final int PRONOUN_WEIGHT = 1;
  private static final int REPORTING_WEIGHT = 2;

  private final ArticleWords words;

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("whether", "that", "if", "to", "how", "why", "what");

  /** The number of names of people in each sentence. */
  private final int[] people;

  /** Whether a word stands in double quotation marks, where "he" is for somebody else to say. */
  private final boolean[] quoted;

  /** Reads an article in which {@code names} stand. */
  public GenderScanner(ArticleWords words, List<Name> names) {
    this.words = words;
    people = new int[words.sentences()];
    quoted = quoted(words);
    for (Name name : names) {
      if (name.type() == EntityType.PERSON) {
        people[name.sentence()]++;
      }
    }
  }

  /** Whether an honorific stands right before {@code name}. */
  public boolean hasHonorific(Name name) {
    return name.first() > words.firstOf(name.sentence())
        && Lexicon.HONORIFICS.has(words.text(name.first() - 1));
  }

  /** The gender that the honorific right before {@code name} tells. */
  public Gender honorific(Name name) {
    int before = name.first() - 1;
    return before < words.firstOf(name.sentence())
        ? Gender.UNKNOWN
        : Lexicon.HONORIFICS.gender(words.text(before)).orElse(Gender.UNKNOWN);
  }

  /** What honorific, titles and the pronouns after it say of {@code name}. */
  public GenderVotes votes(Name name, List<TitleScanner.Title> titles) {
    GenderVotes votes = GenderVotes.NONE.plus(honorific(name), HONORIFIC_WEIGHT);
    for (TitleScanner.Title title : titles) {
      votes = votes.plus(title.gender(), TITLE_WEIGHT);
    }
    int sentence = name.sentence();
    if (people[sentence] != 1) {
      return votes;
    }
    Gender later = firstPronoun(name.end(), words.endOf(sentence));
    if (later == Gender.UNKNOWN && sentence + 1 < words.sentences()) {
      int first = words.firstOf(sentence + 1);
      later = gender(first);
    }
    return votes.plus(later, PRONOUN_WEIGHT).plus(reporting(sentence), REPORTING_WEIGHT);
  }

  private Gender firstPronoun(int from, int end) {
    for (int i = from; i < end; i++) {
      if (words.folded(i).equals("whom")) { // "Smith, whom he met"
        return Gender.UNKNOWN;
      }
      if (i + 1 < end && isObject(i) && CLAUSE_OPENERS.contains(words.folded(i + 1))) {
        return Gender.UNKNOWN;
      }
      Gender found = isGoverned(i) ? Gender.UNKNOWN : gender(i);
      if (found != Gender.UNKNOWN) {
        return found;
      }
    }
    return Gender.UNKNOWN;
  }

  /** "Smith, who brings him coal,": the object of her verb is somebody else. */
  private boolean isGoverned(int i) {
    return words.folded(i).equals("him") && words.tag(i - 1) == Tag.VERB;
  }

  /** The pronoun that reports a quotation behind the sentence, in its block: “…,” she says. */
  private Gender reporting(int sentence) {
    int last = sentence + 1;
    while (last < words.sentences() && words.blockOf(last) == words.blockOf(sentence)) {
      if (people[last] > 0) {
        return Gender.UNKNOWN;
      }
      last++;
    }
    for (int i = words.endOf(sentence); i + 1 < words.endOf(last - 1); i++) {
      if (words.tag(i + 1) == Tag.VERB && isMark(words.text(i - 1)) && !quoted[i]) {
        Gender found = gender(i);
        if (found != Gender.UNKNOWN) {
          return found;
        }
      }
    }
    return Gender.UNKNOWN;
  }

  private static boolean isMark(String word) {
    return word.equals("”")
        || word.equals("\"")
        || word.equals("''")
        || word.equals("’")
        || word.equals("'");
  }

  /** "Smith asked her whether": she is not Smith. */
  private boolean isObject(int i) {
    return words.folded(i).equals("her") || words.folded(i).equals("him");
  }

  private Gender gender(int i) {
    if (quoted[i]) {
      return Gender.UNKNOWN;
    }
    return switch (words.folded(i)) {
      case "he", "his", "him", "himself" -> Gender.MALE;
      case "she", "her", "hers", "herself" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Straight marks open and close in turn; a block ends what was left open. */
  private static boolean[] quoted(ArticleWords words) {
    boolean[] quoted = new boolean[words.size()];
    boolean open = false;
    for (int s = 0; s < words.sentences(); s++) {
      open &= s > 0 && words.blockOf(s) == words.blockOf(s - 1);
      for (int i = words.firstOf(s); i < words.endOf(s); i++) {
        open =
            switch (words.text(i)) {
              case "“", "``" -> true;
              case "”", "''" -> false;
              case "\"" -> !open;
              default -> open;
            };
        quoted[i] = open;
      }
    }
    return quoted;
  }
}
