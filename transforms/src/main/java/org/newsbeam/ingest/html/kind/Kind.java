// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.html.kind;

import org.newsbeam.model.BlockKind;

/** What a stretch is, and the rule that said so. */
public record Kind(BlockKind kind, String rule) {

  static final Kind PARAGRAPH = new Kind(BlockKind.BODY, "paragraph");

  public static final Kind HEADLINE = new Kind(BlockKind.HEADLINE, "markup-headline");

  /** Text that the page gives apart from its layout. */
  public static final Kind GIVEN = new Kind(BlockKind.BODY, "json-ld");

  /** What is left out of the text. */
  public static final Kind CUT = new Kind(BlockKind.BOILERPLATE, "markup-cut");
}
