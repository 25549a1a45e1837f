// SPDX-License-Identifier: Apache-2.0
/** How the models and weights of the room are learned from articles that people marked. */
@NullMarked
package org.newsbeam.quote.train;

import org.jspecify.annotations.NullMarked;
