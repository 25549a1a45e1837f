// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.names;

/**
 * Two names of an article that are taken for names of two people, or of one, and should not be.
 *
 * @param id the article
 * @param what {@code split} if they are one person, {@code merged} if two
 * @param a the name that is annotated first
 * @param b the other one
 */
public record PairError(String id, String what, String a, String b) {

  static PairError of(GoldArticle article, boolean same, GoldName a, GoldName b) {
    String text = article.article().text();
    return new PairError(
        article.id(), same ? "split" : "merged", a.span().in(text), b.span().in(text));
  }
}
