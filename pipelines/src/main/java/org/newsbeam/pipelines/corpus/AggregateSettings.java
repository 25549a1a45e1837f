// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.io.Serializable;

/**
 * How corpus tables are made.
 *
 * @param buckets the number of groups that keys are spread over, the same for every aggregate
 * @param minPairArticles a pair of entities that fewer articles name is left out
 */
public record AggregateSettings(int buckets, int minPairArticles) implements Serializable {}
