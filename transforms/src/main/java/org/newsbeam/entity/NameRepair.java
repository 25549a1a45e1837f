// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.List;

/** Mends the names that the model found sentence by sentence with what the whole article says. */
interface NameRepair {

  /** The names after the repair, in text order and without overlaps, as {@code names} are. */
  List<Name> repair(ArticleWords words, List<Name> names);
}
