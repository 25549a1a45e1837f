// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

/** What a copy of an article is to the article that it is a copy of. */
public enum CopyRelation {
  /** The same words. */
  EQUAL,
  /** The same but for some words, such as another beginning or a correction. */
  COPY,
  /** Cut: it lacks a fifth or more. */
  SHORTENED,
  /** Written on: it has a quarter or more besides. */
  EXTENDED,
  /** Other words of the same outlet, published later. */
  UPDATED
}
