// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import java.util.function.Predicate;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.sheet.Sheet;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Cancellation;

/**
 * One way to tell what a paragraph is.
 *
 * @param kind what the paragraphs are for which the test holds
 * @param name the name that is written beside the decision
 * @param test whether a paragraph that is still undecided is of this kind
 */
record Rule(BlockKind kind, String name, Test test) {

  /** Looks at a paragraph and may look at its surroundings and at what was decided before. */
  interface Test {
    boolean holds(Sheet sheet, int i);
  }

  /** A rule that looks at nothing but the paragraph. */
  static Rule of(BlockKind kind, String name, Predicate<Paragraph> test) {
    return new Rule(kind, name, (sheet, i) -> test.test(sheet.get(i)));
  }

  /** Decides each paragraph that is undecided and short enough to be read by a rule. */
  void decide(Sheet sheet) {
    for (int i = 0; i < sheet.size(); i++) {
      Cancellation.check();
      if (sheet.isOpen(i) && !sheet.get(i).isLong() && test.holds(sheet, i)) {
        sheet.decide(i, kind, name);
      }
    }
  }
}
