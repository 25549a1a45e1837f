// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.PULL_QUOTE;

import java.util.List;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.clean.text.Chars;
import org.newsbeam.clean.text.Sentences;

/**
 * A sentence of the body that is shown a second time, by itself. It is a quotation or has lost its
 * full stop: a plain sentence that comes twice is body twice.
 */
final class PullQuoteRules {

  static final List<Rule> ALL =
      List.of(new Rule(PULL_QUOTE, "sentence-of-body", PullQuoteRules::isShownAgain));

  private PullQuoteRules() {}

  private static boolean isShownAgain(Sheet sheet, int i) {
    String text = sheet.get(i).text();
    int words = sheet.get(i).words().size();
    return i > 0
        && words >= 5
        && words <= 45
        && (Chars.isDoubleQuote(text.charAt(0)) || !sheet.get(i).endsWithStop())
        && Sentences.isOne(text)
        && sheet.sentences().isWithinAnother(sheet.get(i));
  }
}
