// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.repair.part;

import java.util.List;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;

/** Mends names with what the whole article says. */
public interface Repair {

  /** The names after the repair, in text order and without overlaps, as {@code names} are. */
  List<Name> repair(ArticleWords words, List<Name> names);
}
