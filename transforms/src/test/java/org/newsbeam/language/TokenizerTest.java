// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import static org.junit.Assert.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;
import org.newsbeam.model.Span;

public class TokenizerTest {

  @Test
  public void cliticsAreSplitFromTheirWords() {
    assertEquals(
        "We|'re|happy|,|Mr.|Kim|’s|aide|ca|n't|say",
        tokens("We're happy, Mr. Kim’s aide can't say"));
  }

  @Test
  public void quotationMarksStandAlone() {
    assertEquals(
        "“|Fear|,|”|he|said|.|''|No|,|''|she|said|.", tokens("“Fear,” he said. ''No,'' she said."));
  }

  @Test
  public void namesKeepTheirInnerMarks() {
    assertEquals(
        "Kim|Jong-un|,|O’Neill|,|U.S.|,|AT&T|,|R-Ariz.|,|John|F.|Roe",
        tokens("Kim Jong-un, O’Neill, U.S., AT&T, R-Ariz., John F. Roe"));
  }

  @Test
  public void aPossessivePluralKeepsItsApostropheApart() {
    assertEquals(
        "the|leaders|'|talks|,|the|boss|’|car", tokens("the leaders' talks, the boss’ car"));
  }

  @Test
  public void numbersKeepTheirMarks() {
    assertEquals(
        "$|1,500.50|at|10:30|,|Feb.|28|,|2019", tokens("$1,500.50 at 10:30, Feb. 28, 2019"));
  }

  @Test
  public void aSentenceEndsWithItsFullStop() {
    assertEquals(
        "He|is|ill|.|She|said|no|.|It|'s|the|U.S.",
        tokens("He is ill. She said no. It's the U.S."));
  }

  @Test
  public void singleQuotationMarksAreNoClitics() {
    assertEquals(
        "‘|in|bad|faith|’|and|'|dragging|'|it", tokens("‘in bad faith’ and 'dragging' it"));
  }

  @Test
  public void aLostSpaceBetweenSentencesIsNoWord() {
    assertEquals(
        "on|Friday|.|Ada|Moss|met|Gov.|Ann|Lee|,|Ph.D.|,|of|marlow.com|.",
        tokens("on Friday.Ada Moss met Gov.Ann Lee, Ph.D., of marlow.com."));
  }

  private static String tokens(String text) {
    TokenBuffer tokens = new TokenBuffer();
    Tokenizer.tokenize(text, new Span(0, text.length()), tokens);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> text.substring(tokens.begin(i), tokens.end(i)))
        .collect(Collectors.joining("|"));
  }
}
