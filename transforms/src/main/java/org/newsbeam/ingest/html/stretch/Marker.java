// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.stretch;

/** What the names that a page gives an element say of it. */
public enum Marker {
  /** The article itself. */
  BODY,
  /** No part of the article: menus, comments, advertisements. */
  CUT,
  /** Share, subscribe, read more. */
  PROMPT,
  /** Tags, the author's life, copyright. */
  BOILERPLATE,
  /** Around a picture. */
  IMAGE,
  CAPTION,
  CREDIT,
  PULL_QUOTE,
  BYLINE,
  /** When it was published or changed. */
  DATE,
  STANDFIRST,
  KICKER
}
