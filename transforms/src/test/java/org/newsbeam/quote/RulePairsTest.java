// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.source.Attributor;
import org.newsbeam.quote.source.rank.SpeakerRanker;
import org.newsbeam.quote.source.rank.SpeakerWeights;
import org.newsbeam.quote.speech.Evidence;
import org.newsbeam.quote.speech.Models;

/** Each rule decides in the golden pair that it names, with the trained models or without. */
@RunWith(Parameterized.class)
public class RulePairsTest {

  private final RuleName rule;

  public RulePairsTest(RuleName rule) {
    this.rule = rule;
  }

  @Parameters(name = "{0}")
  public static List<RuleName> rules() {
    return List.of(RuleName.values());
  }

  @Test
  public void theRuleDecidesInItsPair() throws IOException {
    Path input = Path.of("../testdata/quote", rule.pair() + ".input");
    AnnotatedArticle article = MarkedUpArticle.read(Files.readString(input));
    Set<RuleName> deciding = deciding(article, Optional.of(Models.shipped()));
    deciding.addAll(deciding(article, Optional.empty()));
    assertTrue(deciding.toString(), deciding.contains(rule));
  }

  @Test
  public void noOtherRuleHasItsPair() {
    assertEquals(
        List.of(rule),
        Arrays.stream(RuleName.values())
            .filter(other -> other.pair().equals(rule.pair()))
            .toList());
  }

  /** The rules of quotes and, as pieces of one quote have rules too, of quotations. */
  private static Set<RuleName> deciding(AnnotatedArticle article, Optional<Models> models) {
    Set<RuleName> rules = EnumSet.noneOf(RuleName.class);
    SpeakerRanker ranker = new SpeakerRanker(SpeakerWeights.shipped());
    for (Optional<Attribution> found :
        new Attributor(Optional.of(ranker)).attribute(Evidence.of(article, models))) {
      found.map(Attribution::rule).ifPresent(rules::add);
    }
    for (Quote quote : new QuoteExtractor(models).extract(article).quotes()) {
      rules.add(RuleName.named(quote.attribution().rule()).orElseThrow());
    }
    return rules;
  }
}
