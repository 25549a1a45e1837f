// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

import org.jspecify.annotations.Nullable;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Span;

/**
 * A name that people have annotated.
 *
 * @param span where it stands, in chars
 * @param type what it names
 * @param entity who or what it means, the same for all names of one; null if nobody said
 */
public record GoldName(Span span, EntityType type, @Nullable String entity) {}
