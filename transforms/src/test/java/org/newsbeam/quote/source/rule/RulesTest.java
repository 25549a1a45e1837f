// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;
import org.newsbeam.quote.part.Rule;
import org.newsbeam.quote.part.RuleName;

public class RulesTest {

  @Test
  public void theNamesStandInTheOrderInWhichTheRulesAreAsked() {
    List<RuleName> asked = Rules.ordered().stream().map(Rule::name).toList();
    List<RuleName> all = List.of(RuleName.values());
    assertEquals(all.subList(0, asked.size()), asked);
    assertEquals(asked.size(), all.indexOf(RuleName.RANKER));
  }

  @Test
  public void eachSaysHowOftenItIsRight() {
    assertTrue(
        Rules.ordered().stream().allMatch(rule -> rule.confidence() > 0 && rule.confidence() < 1));
  }
}
