// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Cancellation;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Reject;

public class GuardedAnnotatorTest {

  private final AtomicInteger walks = new AtomicInteger();

  @Test
  public void anArticleThatTakesTooLongIsGivenUpAndTheNextOneIsRead() throws Exception {
    try (GuardedThread thread = new GuardedThread(1)) {
      GuardedAnnotator annotator = annotator(thread);
      FailedArticleException late =
          assertThrows(
              FailedArticleException.class, () -> annotator.annotate(article("a trap for all")));
      Reject reject = late.reject(article("a trap for all"));
      assertEquals("annotate", reject.stage());
      assertEquals("timeout", reject.reason());
      assertEquals("annotation took more than 1 s of CPU time and was given up", reject.message());
      assertEquals("a trap for all", reject.sample());
      assertEquals("fine", annotator.annotate(article("fine")).tables().article().text());
      assertEquals(2, walks.get());
    }
  }

  @Test
  public void anArticleThatThrowsIsARejectWithStageAndException() throws Exception {
    try (GuardedThread thread = new GuardedThread(30)) {
      GuardedAnnotator annotator = annotator(thread);
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
    try (GuardedThread thread = new GuardedThread(30)) {
      GuardedAnnotator annotator = annotator(thread);
      assertThrows(OutOfMemoryError.class, () -> annotator.annotate(article("memory")));
    }
  }

  @Test
  public void tooManyFailuresFailTheRun() {
    Exception last = new IllegalStateException("no such token");
    FailureCount.check(3, 3, last);
    IllegalStateException tooMany =
        assertThrows(IllegalStateException.class, () -> FailureCount.check(4, 3, last));
    assertThat(tooMany.getMessage(), containsString("--maxFailures=3"));
    assertEquals(last, tooMany.getSuppressed()[0]);
  }

  private GuardedAnnotator annotator(GuardedThread thread) {
    return new GuardedAnnotator(
        () -> {
          walks.incrementAndGet();
          return new Poisonable();
        },
        thread);
  }

  private static Article article(String text) {
    return Article.of("a.txt", 0, Metadata.NONE, text);
  }

  private static final class Poisonable implements ArticleWalk {

    @Override
    public AnnotatedRows rows(Article article) {
      switch (article.text()) {
        case "throw" -> throw new IllegalStateException("no such token");
        case "overflow" -> rows(article);
        case "memory" -> throw new OutOfMemoryError("a test");
        case "a trap for all" -> spinForEver();
        default -> {}
      }
      return AnnotatedRows.of(AnnotatedArticle.of(article, List.of()), Optional.empty());
    }

    private static void spinForEver() {
      while (true) {
        Cancellation.check();
      }
    }

    @Override
    public String stage() {
      return "entity";
    }
  }
}
