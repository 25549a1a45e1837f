// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.graph.hen;

import org.newsbeam.graph.egg.Egg;

/** Half of a circle, by its nested class. */
public final class Hen {

  /** Where eggs are. */
  public record Nest(Egg egg) {}
}
