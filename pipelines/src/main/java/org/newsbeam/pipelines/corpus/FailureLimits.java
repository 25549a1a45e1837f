// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.Serializable;

/**
 * What is borne before a run gives up.
 *
 * @param articleSeconds an article whose reading or annotation takes more CPU time is a reject
 * @param articles a run in which either fails for more articles fails itself
 */
public record FailureLimits(int articleSeconds, int articles) implements Serializable {

  public FailureLimits {
    if (articleSeconds < 1 || articles < 0) {
      throw new IllegalArgumentException(
          "an article must have a second or more, and failures must be 0 or more: %d, %d"
              .formatted(articleSeconds, articles));
    }
  }
}
