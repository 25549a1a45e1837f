// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rule;

import org.newsbeam.model.Tag;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;

/** Tells what behind a quotation belongs to another clause than its own reporting clause. */
final class OtherClause {

  private OtherClause() {}

  /** The “it” of "said it would wait" is no subject of "said". */
  static boolean opensContent(Words words, Phrase found, int limit) {
    return found.size() == 1
        && words.tag(found.first()) == Tag.PRON
        && found.end() < limit
        && words.isFinite(found.end());
  }

  /** Whether what starts here belongs to another clause than the quotation. */
  static boolean opens(Words words, int i) {
    return switch (words.tag(i)) {
      case CCONJ, ADP, SCONJ -> true;
      case PRON -> words.is(i, "which") || words.is(i, "that");
      default -> words.is(i, "to");
    };
  }
}
