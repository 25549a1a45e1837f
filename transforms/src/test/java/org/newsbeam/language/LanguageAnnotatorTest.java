// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.junit.Rule;
import org.junit.Test;
import org.newsbeam.coder.RecordCoder;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Sentence;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;

public class LanguageAnnotatorTest {

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void anAbbreviationDoesNotEndASentence() {
    assertEquals(
        List.of("Gen. Ruth Hale spoke on Feb. 28 in Port Ann.", "Nobody from the U.S. came."),
        sentences("Gen. Ruth Hale spoke on Feb. 28 in Port Ann. Nobody from the U.S. came."));
  }

  @Test
  public void initialsBeforeASurnameDoNotEndASentence() {
    assertEquals(
        List.of("The author J.K. Holm met George H.W. Reed.", "He flew to the U.S. He slept."),
        sentences("The author J.K. Holm met George H.W. Reed. He flew to the U.S. He slept."));
    assertEquals(
        List.of("It went to the C.B.I.", "Then it rained."),
        sentences("It went to the C.B.I. Then it rained."));
  }

  @Test
  public void aSentenceEndsWhereTheSpaceWasLost() {
    assertEquals(
        List.of("The ferry sank.", "Ada Moss swam: “I will live.”", "It was dark.", "A boat came."),
        sentences("The ferry sank.Ada Moss swam: “I will live.”It was dark.A boat came."));
    assertEquals(
        List.of("See marlow.com or Gov.Moss for the U.S.Steel case."),
        sentences("See marlow.com or Gov.Moss for the U.S.Steel case."));
  }

  @Test
  public void aSentenceStaysWithinItsBlock() {
    assertEquals(
        List.of("A headline without a stop", "The ship sank."),
        sentences("A headline without a stop\nThe ship sank."));
  }

  @Test
  public void blocksThatAreNotReadHaveNoTokens() {
    String text = "Follow us.\nThe ship sank.";
    List<Block> blocks =
        List.of(
            new Block(BlockKind.PROMPT, new Span(0, 10), "test"),
            new Block(BlockKind.BODY, new Span(11, text.length()), "test"));
    AnnotatedArticle annotated =
        new LanguageAnnotator().annotate(AnnotatedArticle.of(article(text), blocks));
    assertEquals(4, annotated.tokens().size());
    assertEquals(11, annotated.tokens().begin(0));
    assertEquals(1, annotated.sentences().get(0).block());
  }

  @Test
  public void aCliticHasATagOfItsOwn() {
    AnnotatedArticle annotated = annotate("We’re told that Ann’s crew can't sail.");
    assertEquals("’re", word(annotated, 1));
    assertEquals(Tag.AUX, annotated.tokens().tag(1));
    assertEquals("’s", word(annotated, 5));
    assertEquals(Tag.PART, annotated.tokens().tag(5));
    assertEquals("n't", word(annotated, 8));
    assertEquals(Tag.PART, annotated.tokens().tag(8));
  }

  @Test
  public void aSentenceThatNeverEndsIsCut() {
    AnnotatedArticle annotated = annotate("word ".repeat(1000).strip());
    assertEquals(1000, annotated.tokens().size());
    assertTrue(annotated.sentences().size() > 1);
  }

  @Test
  public void theTransformGivesWhatThePlainClassGives() {
    AnnotatedArticle plain =
        AnnotatedArticle.of(
            article("One ship sank. Two came."), blocks("One ship sank. Two came."));
    PAssert.that(
            pipeline
                .apply(Create.of(plain).withCoder(RecordCoder.of(AnnotatedArticle.class)))
                .apply(AnnotateLanguage.create()))
        .containsInAnyOrder(new LanguageAnnotator().annotate(plain));
    pipeline.run();
  }

  private static AnnotatedArticle annotate(String text) {
    return new LanguageAnnotator().annotate(AnnotatedArticle.of(article(text), blocks(text)));
  }

  private static List<String> sentences(String text) {
    List<String> found = new ArrayList<>();
    for (Sentence sentence : annotate(text).sentences()) {
      found.add(sentence.span().in(text));
    }
    return found;
  }

  private static String word(AnnotatedArticle annotated, int token) {
    return annotated.tokens().in(annotated.text(), token);
  }

  private static Article article(String text) {
    return Article.of("a.txt", 0, Metadata.NONE, text);
  }

  /** A body block a line. */
  private static List<Block> blocks(String text) {
    List<Block> blocks = new ArrayList<>();
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(new Block(BlockKind.BODY, new Span(begin, begin + line.length()), "test"));
      begin += line.length() + 1;
    }
    return blocks;
  }
}
