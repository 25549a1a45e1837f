// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus.article;

import org.jspecify.annotations.Nullable;
import org.newsbeam.pipelines.tell.Counted;

/**
 * Ends a run in which reading or annotation fails too often: then it is no longer the articles'
 * fault.
 */
public final class FailureCount {

  private FailureCount() {}

  /**
   * Checks how many articles failed.
   *
   * @param last the last failure, if it is known
   * @throws IllegalStateException if they are more than {@code most}
   */
  public static void check(long failed, int most, @Nullable Exception last) {
    if (failed > most) {
      String why = last == null ? "see the rejects" : "the last with " + last.getMessage();
      IllegalStateException tooMany =
          new IllegalStateException(
              "reading or annotation failed for %s, more than --maxFailures=%d; %s"
                  .formatted(Counted.of(failed, "article"), most, why));
      if (last != null) {
        tooMany.addSuppressed(last);
      }
      throw tooMany;
    }
  }
}
