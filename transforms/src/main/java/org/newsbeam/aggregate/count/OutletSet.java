// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.count;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Outlets, each once, in order; {@link #UNKNOWN} stands for articles whose outlet is not known.
 *
 * <p>One entity has at most as many as the corpus has outlets: thousands at most.
 */
public record OutletSet(List<String> names) {

  static final String UNKNOWN = "";

  /** No outlet at all. */
  public static final OutletSet NONE = new OutletSet(List.of());

  public OutletSet {
    names = List.copyOf(names);
  }

  /** The outlet of one article, which is null if it is not known. */
  public static OutletSet of(@Nullable String outlet) {
    return new OutletSet(List.of(nameOf(outlet)));
  }

  /** The name in the tables of an article's outlet. */
  public static String nameOf(@Nullable String outlet) {
    return outlet == null ? UNKNOWN : outlet;
  }

  /** The outlets of either. */
  public OutletSet merge(OutletSet other) {
    if (containsAll(other)) { // nearly always: one article's outlet joins those already seen
      return this;
    }
    TreeSet<String> both = new TreeSet<>(names);
    both.addAll(other.names);
    return new OutletSet(new ArrayList<>(both));
  }

  private boolean containsAll(OutletSet other) {
    if (other.names.size() > names.size()) {
      return false;
    }
    for (String name : other.names) {
      if (Collections.binarySearch(names, name) < 0) {
        return false;
      }
    }
    return true;
  }

  /** How many are known by name. */
  public int known() {
    return names.size() - (names.contains(UNKNOWN) ? 1 : 0);
  }
}
