// SPDX-License-Identifier: Apache-2.0
/** How the models of names are learned, and how well they do. */
@NullMarked
package org.newsbeam.entity.train;

import org.jspecify.annotations.NullMarked;
