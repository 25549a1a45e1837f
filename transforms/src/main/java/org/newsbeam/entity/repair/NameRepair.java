// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair;

import java.util.List;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;

/** Mends the names that the model found sentence by sentence with what the whole article says. */
public interface NameRepair {

  /** The names after the repair, in text order and without overlaps, as {@code names} are. */
  List<Name> repair(ArticleWords words, List<Name> names);
}
