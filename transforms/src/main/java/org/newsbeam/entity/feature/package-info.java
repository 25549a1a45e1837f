// SPDX-License-Identifier: Apache-2.0
/** What the name model looks at: words, sentences and the whole article as numbers. */
@NullMarked
package org.newsbeam.entity.feature;

import org.jspecify.annotations.NullMarked;
