// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.row;

/** A row of {@code cooccurrences}: two entities that are named in the same articles. */
@Description("two entities named together: articles, sentences")
public record CooccurrenceRow(
    @NotNull @Description("canonical entity_id, the smaller one") String entityA,
    @NotNull @Description("canonical entity_id, the larger one") String entityB,
    @NotNull @Description("name of entity_a") String nameA,
    @NotNull @Description("name of entity_b") String nameB,
    @Description("articles that name both") long articles,
    @Description("of these, those of which no earlier copy names both") long articlesDistinct,
    @Description("sentences that name both") long sentences,
    @Description("normalised pointwise mutual information over articles, -1 to 1") double npmi) {}
