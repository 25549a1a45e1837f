// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

/**
 * How far a run is, so far as its runner tells.
 *
 * @param articles articles annotated
 * @param quotes quotes found in them
 * @param rejects inputs that could not be read
 * @param bytes bytes of input that these account for
 * @param bytesBefore bytes of input that were read for the lines that articles share, before any
 *     was annotated
 * @param corpusRows rows of the tables over the corpus
 */
public record Progress(
    long articles, long quotes, long rejects, long bytes, long bytesBefore, long corpusRows) {

  /** The namespace of the metrics that runs report. */
  public static final String NAMESPACE = "newsbeam";

  /** Nothing is known yet. */
  static final Progress NONE = ofArticles(0);

  /** The step whose output has an element for each article. */
  static final String ARTICLES_STEP = "AnnotateUnits/AnnotateAndWrite";

  /** Nothing is known but the number of articles. */
  static Progress ofArticles(long articles) {
    return new Progress(articles, 0, 0, 0, 0, 0);
  }

  /** What a run does, one after the other. */
  enum Phase {
    /** Articles are read for the lines that many of them share. */
    LINES,
    /** Articles are read, annotated and written. */
    ARTICLES,
    /** The tables over the corpus are made. */
    CORPUS
  }

  /**
   * What is being done.
   *
   * @param totalBytes the size of all input; 0 if there are no articles to be read
   */
  Phase phase(long totalBytes) {
    if (bytes >= totalBytes || corpusRows > 0) {
      return Phase.CORPUS;
    }
    return bytes == 0 && articles == 0 && bytesBefore > 0 ? Phase.LINES : Phase.ARTICLES;
  }
}
