// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.part;

import org.newsbeam.model.Quote;

/**
 * Whom a source stands for. Where that is nobody, the rule says why:
 *
 * <table>
 * <caption>Reasons why a quote has no speaker</caption>
 * <tr><th>reason</th><th>the source</th></tr>
 * <tr><td>document</td><td>is a paper, a report, a survey</td></tr>
 * <tr><td>first-person</td><td>is "I" or "we" outside of quotation marks</td></tr>
 * <tr><td>no-named-entity</td><td>is capitalised as a name, but no entity of the article</td></tr>
 * <tr><td>role-not-named</td><td>is a role that the article gives no named person</td></tr>
 * <tr><td>unnamed-organization</td><td>is a body that it does not name: "the council"</td></tr>
 * <tr><td>pronoun-unresolved</td><td>is a pronoun that fits nobody named before</td></tr>
 * <tr><td>unnamed-source</td><td>is left unnamed: "officials", "one of them"</td></tr>
 * <tr><td>weak-attribution</td><td>is itself a guess; the runner-up is whom it would be</td></tr>
 * </table>
 *
 * @param entity the index of the entity, or {@link #NOBODY}
 * @param rule the rule that resolved it, or why there is nobody
 * @param runnerUp the index of the second choice, or {@link #NOBODY}
 */
public record Speaker(int entity, String rule, int runnerUp) {

  public static final int NOBODY = Quote.NO_SPEAKER;

  public static Speaker of(int entity, String rule) {
    return new Speaker(entity, rule, NOBODY);
  }

  public Speaker withRunnerUp(int other) {
    return new Speaker(entity, rule, other);
  }

  public static Speaker unknown(String reason) {
    return new Speaker(NOBODY, reason, NOBODY);
  }
}
