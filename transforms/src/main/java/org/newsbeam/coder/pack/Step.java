// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import java.io.Serializable;
import java.util.function.Consumer;
import org.apache.beam.sdk.values.PCollectionView;

/** What is made of one element: any number of others. */
@FunctionalInterface
public interface Step<T, R> extends Serializable {

  /** Makes others of {@code element}; each worker has a copy of its own of this step. */
  void each(T element, Sides sides, Consumer<R> results);

  /** Gives side inputs. */
  interface Sides {

    <V> V get(PCollectionView<V> view);
  }
}
