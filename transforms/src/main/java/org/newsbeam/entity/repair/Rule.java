// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;

/**
 * One way to mend the names that the model found sentence by sentence.
 *
 * @param name what it is called
 * @param repair what it does
 */
record Rule(RuleName name, Repair repair) {

  /** Mends names with what the whole article says. */
  interface Repair {

    /** The names after the repair, in text order and without overlaps, as {@code names} are. */
    List<Name> repair(ArticleWords words, List<Name> names);
  }
}
