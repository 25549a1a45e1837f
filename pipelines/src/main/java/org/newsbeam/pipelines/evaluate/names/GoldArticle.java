// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import java.util.List;
import java.util.Optional;
import org.newsbeam.model.AnnotatedArticle;

/**
 * An article that people have annotated.
 *
 * @param id what the errors call it
 * @param article the article; with sentences and tokens where the annotation gives them
 * @param names all its names; empty if only some are annotated
 * @param people names of people of whom it is known who they are; not all need be annotated
 */
public record GoldArticle(
    String id, AnnotatedArticle article, Optional<List<GoldName>> names, List<GoldName> people) {

  public GoldArticle {
    names = names.map(List::copyOf);
    people = List.copyOf(people);
  }
}
