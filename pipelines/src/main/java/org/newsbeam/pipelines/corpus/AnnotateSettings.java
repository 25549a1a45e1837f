// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.corpus;

import java.util.List;

/**
 * What a run is asked to do.
 *
 * @param inputs files, folders or globs
 * @param maxArticleBytes a larger article is a reject
 * @param outletFromFolder whether an article without an outlet gets the name of its folder
 * @param aggregation how its corpus tables are made
 */
public record AnnotateSettings(
    List<String> inputs,
    long maxArticleBytes,
    boolean outletFromFolder,
    AggregateSettings aggregation) {

  public AnnotateSettings {
    inputs = List.copyOf(inputs);
  }
}
