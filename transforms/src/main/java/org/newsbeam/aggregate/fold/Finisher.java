// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.io.Serializable;
import java.util.function.Consumer;

/** Makes of the merged partials of a bucket what is wanted of them. */
public interface Finisher<P, R> extends Serializable {

  /** Sees the partials of a bucket in the order of their keys, each key once. */
  void finish(Iterable<P> partials, Consumer<R> results);
}
