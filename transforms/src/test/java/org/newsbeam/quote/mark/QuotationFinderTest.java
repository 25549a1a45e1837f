// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.mark;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;

public class QuotationFinderTest {

  @Test
  public void curlyAndStraightMarksArePaired() {
    assertEquals("One,|two", quotations("“One,” he said, \"two\"."));
  }

  @Test
  public void doubledSingleMarksAreDoubleMarks() {
    assertEquals("One|two", quotations("''One'' and ``two'' end."));
  }

  @Test
  public void aSingleMarkInsideADoubledOneClosesBeforeIt() {
    assertEquals(
        "They call it 'old-school,'|no", quotations("''They call it 'old-school,''' ''no''"));
  }

  @Test
  public void guillemetsArePaired() {
    assertEquals("Un|deux", quotations("« Un » and «deux»"));
  }

  @Test
  public void aNestedQuotationBelongsToTheOuterOne() {
    assertEquals("He said “go” and ‘stay’ to us", quotations("“He said “go” and ‘stay’ to us” ."));
  }

  @Test
  public void britishArticlesPutDoubleMarksInsideSingleOnes() {
    assertEquals(
        "We won’t “pay” the boss’s bill,|Never",
        quotations("‘We won’t “pay” the boss’s bill,’ she said. ‘Never’ was all."));
  }

  @Test
  public void apostrophesDecadesAndInchesAreNoMarks() {
    assertEquals(
        "", quotations("The leaders' talks of the '90s: he's 6'2\" tall, rock 'n' roll, get 'em."));
  }

  @Test
  public void aPluralPossessiveDoesNotCloseASingleQuotation() {
    assertEquals("the leaders’ talks failed,", quotations("‘the leaders’ talks failed,’ he said"));
  }

  @Test
  public void anUnclosedMarkSpoilsOnlyItsParagraph() {
    assertEquals("Fine", quotations("“This is never closed.\nNothing here.\n“Fine” again."));
  }

  @Test
  public void anOpenQuotationGoesOnWhereTheNextParagraphOpens() {
    assertEquals("One.+|Two.", quotations("He said: “One.\n“Two.” And so on."));
  }

  @Test
  public void mistypedCurlyMarksArePairedByTheirPlace() {
    assertEquals("One|two", quotations("”One” and “two“ here"));
  }

  @Test(timeout = 20_000)
  public void manyUnbalancedMarksOnOneLineTakeLinearTime() {
    String line = "“a ‘b's \"c ''d '9\" ".repeat(200_000);
    quotations(line);
    quotations("'s ".repeat(500_000));
    quotations("s' ".repeat(500_000));
  }

  /** The inner texts, "+" after one that goes on in the next paragraph. */
  private static String quotations(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(new Block(BlockKind.BODY, new Span(begin, begin + line.length()), "test"));
      begin += line.length() + 1;
    }
    Article article = Article.of("test", 0, Metadata.NONE, text);
    return QuotationFinder.find(AnnotatedArticle.of(article, blocks)).stream()
        .map(found -> found.inner().in(text) + (found.isContinued() ? "+" : ""))
        .collect(Collectors.joining("|"));
  }
}
