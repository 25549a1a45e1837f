// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.QuoteKind;

public final class QuoteExplainerTest {

  @Test
  public void withoutMarksItTellsWhatTheModelsSee() {
    String told =
        explained(
            QuoteKind.INDIRECT,
            "Mayor [[PERSON:Ada Byron|ada|f]] said on Monday that the pier would close in May.");
    assertThat(told, containsString("no quotation marks"));
    assertThat(told, containsString("said  (a cue) | source: "));
    assertThat(told, containsString("the pier would close in May"));
    assertThat(told, containsString("speaker: ada, "));
    assertThat(told, not(containsString("Quotation:")));
  }

  @Test
  public void withMarksItTellsWhatEachRuleSaid() {
    String told =
        explained(
            QuoteKind.DIRECT, "“The pier will close in May,” said [[PERSON:Ada Byron|ada|f]].");
    assertThat(told, containsString("Quotation: “The pier will close in May,”"));
    assertThat(told, containsString("first to answer"));
    assertThat(told, containsString("runner-up: none"));
  }

  private static String explained(QuoteKind kind, String input) {
    AnnotatedArticle article = new QuoteExtractor().extract(MarkedUpArticle.read(input));
    assertEquals(1, article.quotes().size());
    assertEquals(kind, article.quotes().get(0).content().kind());
    return String.join("\n", new QuoteExplainer(article).explain(article.quotes().get(0)));
  }
}
