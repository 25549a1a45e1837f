// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.graph.egg;

import java.util.List;
import org.newsbeam.graph.hen.Hen;

/** The other half of a circle: a list is all that names it. */
public record Egg(List<Hen> mother) {}
