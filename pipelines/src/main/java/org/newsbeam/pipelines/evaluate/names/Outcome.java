// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.List;
import org.newsbeam.model.Mention;

/**
 * What was found in an annotated article.
 *
 * @param gold the article as people have annotated it
 * @param mentions the names that were found, in text order
 */
public record Outcome(GoldArticle gold, List<Mention> mentions) {

  public Outcome {
    mentions = List.copyOf(mentions);
  }
}
