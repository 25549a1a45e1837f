// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.credit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.newsbeam.entity.EntityFinder;
import org.newsbeam.language.LanguageAnnotator;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.CreditName;
import org.newsbeam.model.Entity;
import org.newsbeam.model.Mention;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;

public final class CreditFinderTest {

  private static final LanguageAnnotator LANGUAGE = new LanguageAnnotator();
  private static final EntityFinder ENTITIES = new EntityFinder();

  private static final String NEWS = "Ruth Adeyemi, the mayor, met Tom Hale in London on Friday.";

  @Test
  public void namesInCreditsHaveNoEntity() {
    AnnotatedArticle found = find(false);

    assertEquals(List.of("Nadia Brandt", "Ruth Adeyemi"), written(found));
    for (CreditName name : found.credits()) {
      assertEquals(Mention.NO_ENTITY, name.entity());
    }
    assertTrue(found.entities().stream().noneMatch(e -> e.name().equals("Nadia Brandt")));
  }

  @Test
  public void countedTheyHaveThoseOfTheArticleAndTheirOwn() {
    AnnotatedArticle found = find(true);

    List<String> meant =
        found.credits().stream().map(c -> found.entities().get(c.entity()).name()).toList();
    assertEquals(List.of("Nadia Brandt", "Ruth Adeyemi"), meant);
    List<String> ids = found.entities().stream().map(Entity::entityId).toList();
    assertEquals("nobody twice", ids.stream().distinct().toList(), ids);
    assertEquals(find(false).mentions(), found.mentions());
  }

  @Test
  public void anArticleWithoutCreditsStaysAsItIs() {
    AnnotatedArticle named = named(List.of(new Block(BlockKind.BODY, span(NEWS), "test")));

    assertSame(named, new CreditFinder(LANGUAGE, ENTITIES, true).find(named));
  }

  private static final String TEXT =
      "By Nadia Brandt\n\n" + NEWS + "\n\nLetters to Ruth Adeyemi, please.";

  private static AnnotatedArticle find(boolean counted) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block(BlockKind.BYLINE, span("By Nadia Brandt"), "test"));
    blocks.add(new Block(BlockKind.BODY, span(NEWS), "test"));
    blocks.add(new Block(BlockKind.PROMPT, span("Letters to Ruth Adeyemi, please."), "test"));
    return new CreditFinder(LANGUAGE, ENTITIES, counted).find(named(blocks));
  }

  private static AnnotatedArticle named(List<Block> blocks) {
    Article article = Article.of("file", 0, Metadata.NONE, TEXT);
    return ENTITIES.find(LANGUAGE.annotate(AnnotatedArticle.of(article, blocks)));
  }

  private static Span span(String part) {
    int begin = TEXT.indexOf(part);
    return new Span(begin, begin + part.length());
  }

  private static List<String> written(AnnotatedArticle article) {
    return article.credits().stream()
        .filter(name -> name.type().isEntity())
        .map(name -> name.span().in(article.text()))
        .toList();
  }
}
