// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.text;

import java.util.Set;

/** Words of a mention that do not tell whom it means. */
final class MentionWords {

  /** Words that stand for a name. */
  static final Set<String> PRONOUNS =
      setOf(
          """
          he she they it i we you him her them his its their my our your who whom which that this
          these those me us one himself herself themselves
          """);

  /** Words before a noun. */
  static final Set<String> DETERMINERS =
      setOf(
          """
          a an the this that these those some many several other another all both each every any
          one two three
          """);

  /** Titles and offices before a name. */
  static final Set<String> TITLES =
      setOf(
          """
          mr mrs ms miss dr prof professor sir dame lord lady rev reverend jr sr
          sen sens senator senators rep reps representative representatives gov govs governor
          governors president presidents presidential vice secretary minister prime chancellor
          king queen prince princess pope judge justice chief ambassador mayor attorney
          gen general lt lieutenant col colonel capt captain sgt sergeant maj major adm admiral
          former ex then late retired republican democratic democrat gop candidate nominee
          dictator leader spokesman spokeswoman spokesperson
          """);

  /** Determiners and other words that no two mentions have in common for a reason. */
  static final Set<String> STOPWORDS =
      setOf(
          """
          a an the this that these those some many several other another all both each every any
          one two three and or but of for from in on at by to with as about said says who which
          whose where when's s t his her their its our my your not no also even more most only
          just such
          """);

  private MentionWords() {}

  private static Set<String> setOf(String words) {
    return Set.of(words.strip().split("\\s+", -1));
  }
}
