// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.util.Objects.requireNonNull;

/**
 * A paragraph-like stretch of an article's text. Blocks stand in text order, never overlap, and
 * together hold every char of the text that is not white space.
 *
 * @param kind what it is
 * @param span where it stands, without surrounding white space
 * @param rule the name of the rule that decided the kind
 * @param sharedBy how many articles of its outlet have this line, about; 0 if they were not counted
 *     or are few
 */
public record Block(BlockKind kind, Span span, String rule, long sharedBy) {

  public Block {
    requireNonNull(kind, "kind");
    requireNonNull(span, "span");
    requireNonNull(rule, "rule");
  }

  /** A block whose line was not counted. */
  public Block(BlockKind kind, Span span, String rule) {
    this(kind, span, rule, 0);
  }
}
