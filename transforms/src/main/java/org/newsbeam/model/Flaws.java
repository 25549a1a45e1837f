// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/**
 * What is wrong with the text of an article.
 *
 * @param truncated whether its input says that the text may end early: an API's mark, a page that
 *     is not free to read, an invitation to subscribe
 * @param repaired whether somebody had decoded it wrongly, and it was put right
 */
public record Flaws(boolean truncated, boolean repaired) {

  /** None known. */
  public static final Flaws NONE = new Flaws(false, false);

  /** With those of {@code other}. */
  public Flaws and(Flaws other) {
    return new Flaws(truncated || other.truncated, repaired || other.repaired);
  }
}
