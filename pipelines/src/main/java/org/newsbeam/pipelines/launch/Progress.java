// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

/**
 * How far a run is, so far as its runner tells.
 *
 * @param articles articles annotated
 * @param quotes quotes found in them
 * @param rejects inputs that could not be read
 * @param bytes bytes of input that these account for
 */
public record Progress(long articles, long quotes, long rejects, long bytes) {

  /** The namespace of the metrics that runs report. */
  public static final String NAMESPACE = "newsbeam";

  /** Nothing is known yet. */
  static final Progress NONE = new Progress(0, 0, 0, 0);

  /** The step whose output has an element for each article. */
  static final String ARTICLES_STEP = "AnnotateUnits/AnnotateAndWrite";
}
