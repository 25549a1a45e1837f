// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

/** A tool that reads articles, beside others that do so. One instance serves one thread. */
interface Peer {

  /**
   * What was found in an article.
   *
   * @param names the names of people, places and bodies
   * @param quotes the quotes
   */
  record Found(int names, int quotes) {}

  /** Reads the text of an article. */
  Found read(String text);
}
