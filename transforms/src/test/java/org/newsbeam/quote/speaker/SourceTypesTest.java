// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.speaker;

import static org.junit.Assert.assertEquals;

import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.SourceType;
import org.newsbeam.quote.MarkedUpArticle;
import org.newsbeam.quote.QuoteExtractor;

public class SourceTypesTest {

  @Test
  public void namesHaveTheTypeOfTheirMention() {
    assertEquals(SourceType.PERSON, type("[[PERSON:Ines Duarte|i]]"));
    assertEquals(SourceType.ORGANIZATION, type("[[ORGANIZATION:Norvik Air|n]]"));
  }

  @Test
  public void aDefiniteRoleIsAPersonAndAnIndefiniteOneIsUnnamed() {
    assertEquals(SourceType.PERSON, type("the spokeswoman"));
    assertEquals(SourceType.PERSON, type("his lawyer"));
    assertEquals(SourceType.UNNAMED, type("a lawyer"));
    assertEquals(SourceType.UNNAMED, type("two lawyers"));
  }

  @Test
  public void bodiesAndDocumentsAreTold() {
    assertEquals(SourceType.ORGANIZATION, type("the ministry"));
    assertEquals(SourceType.DOCUMENT, type("the report"));
    assertEquals(SourceType.UNNAMED, type("officials"));
  }

  @Test
  public void aNameThatNobodyFoundIsABodyAfterTheArticle() {
    assertEquals(SourceType.ORGANIZATION, type("the Quillbrook"));
    assertEquals(SourceType.PERSON, type("Quillbrook"));
  }

  private static SourceType type(String source) {
    AnnotatedArticle article = MarkedUpArticle.read("“It is late,” said " + source + ".");
    return new QuoteExtractor().extract(article).quotes().get(0).source().type();
  }
}
