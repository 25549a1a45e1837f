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
}
