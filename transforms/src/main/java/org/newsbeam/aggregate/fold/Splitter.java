// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.io.Serializable;
import java.util.function.Consumer;

/** Takes an element apart into what it says about each thing. */
public interface Splitter<T, P> extends Serializable {

  void split(T element, Consumer<P> parts);
}
