// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Reject;

public class GuardedAnnotatorTest {

  private final CountDownLatch interrupted = new CountDownLatch(1);
  private final AtomicInteger walks = new AtomicInteger();

  @Test
  public void anArticleThatTakesTooLongIsGivenUpAndTheNextOneIsRead() throws Exception {
    try (GuardedAnnotator annotator = annotator()) {
      FailedArticleException late =
          assertThrows(
              FailedArticleException.class, () -> annotator.annotate(article("a trap for all")));
      Reject reject = late.reject(article("a trap for all"));
      assertEquals("annotate", reject.stage());
      assertEquals("timeout", reject.reason());
      assertEquals("a trap for all", reject.sample());
      assertTrue(interrupted.await(10, TimeUnit.SECONDS));
      assertEquals("fine", annotator.annotate(article("fine")).tables().article().text());
      assertEquals(2, walks.get());
    }
  }

  @Test
  public void anArticleThatThrowsIsARejectWithStageAndException() throws Exception {
    try (GuardedAnnotator annotator = annotator()) {
      for (String poison : List.of("throw", "overflow")) {
        FailedArticleException failed =
            assertThrows(FailedArticleException.class, () -> annotator.annotate(article(poison)));
        Reject reject = failed.reject(article(poison));
        assertEquals("entity", reject.stage());
        assertEquals("failed", reject.reason());
        String exception = poison.equals("throw") ? "IllegalStateException" : "StackOverflowError";
        assertThat(reject.message(), containsString(exception));
      }
      assertEquals("fine", annotator.annotate(article("fine")).tables().article().text());
      assertEquals(1, walks.get());
    }
  }

  @Test
  public void whatIsNoFaultOfTheArticleGoesThrough() {
    try (GuardedAnnotator annotator = annotator()) {
      assertThrows(OutOfMemoryError.class, () -> annotator.annotate(article("memory")));
    }
  }

  @Test
  public void tooManyFailuresFailTheRun() {
    FailedArticleException last = FailedArticleException.late(60);
    FailureCount.check(3, 3, last);
    IllegalStateException tooMany =
        assertThrows(IllegalStateException.class, () -> FailureCount.check(4, 3, last));
    assertThat(tooMany.getMessage(), containsString("--maxFailures=3"));
    assertEquals(last, tooMany.getSuppressed()[0]);
  }

  private GuardedAnnotator annotator() {
    return new GuardedAnnotator(
        () -> {
          walks.incrementAndGet();
          return new Poisonable();
        },
        1);
  }

  private static Article article(String text) {
    return Article.of("a.txt", 0, Metadata.NONE, text);
  }

  private final class Poisonable implements ArticleWalk {

    @Override
    public AnnotatedRows rows(Article article) {
      switch (article.text()) {
        case "throw" -> throw new IllegalStateException("no such token");
        case "overflow" -> rows(article);
        case "memory" -> throw new OutOfMemoryError("a test");
        case "a trap for all" -> waitForEver();
        default -> {}
      }
      return AnnotatedRows.of(AnnotatedArticle.of(article, List.of()), Optional.empty());
    }

    private void waitForEver() {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        interrupted.countDown();
      }
    }

    @Override
    public String stage() {
      return "entity";
    }
  }
}
