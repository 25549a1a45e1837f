// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes;

import org.newsbeam.pipelines.evaluate.figure.Counts;

/**
 * How well indirect quotes are found.
 *
 * @param token the words of their content
 * @param contentOnly quotes that share at least half of their words with the annotated one
 * @param relation the same, whose source is leniently right
 * @param strictRelation the same, whose source is strictly right
 */
public record IndirectFigures(
    Counts token, Counts contentOnly, Counts relation, Counts strictRelation) {

  static final IndirectFigures NONE =
      new IndirectFigures(Counts.NONE, Counts.NONE, Counts.NONE, Counts.NONE);

  IndirectFigures plus(IndirectFigures other) {
    return new IndirectFigures(
        token.plus(other.token),
        contentOnly.plus(other.contentOnly),
        relation.plus(other.relation),
        strictRelation.plus(other.strictRelation));
  }
}
