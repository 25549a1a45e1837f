// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import static org.newsbeam.model.BlockKind.HEADLINE;
import static org.newsbeam.model.BlockKind.KICKER;

import java.util.List;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.clean.sheet.Titles;

/** The word or two that say, near the headline, what the article is about or what it is. */
final class KickerRules {

  static final List<Rule> ALL =
      List.of(new Rule(KICKER, "label-near-headline", KickerRules::isNearHeadline));

  private KickerRules() {}

  private static boolean isNearHeadline(Sheet sheet, int i) {
    return sheet.isHead(i) && Titles.isLabel(sheet.get(i)) && isNear(sheet, i);
  }

  private static boolean isNear(Sheet sheet, int i) {
    for (int distance = 1; distance <= 3; distance++) {
      if (sheet.is(i + distance, HEADLINE) || sheet.is(i - distance, HEADLINE)) {
        return true;
      }
    }
    return false;
  }
}
