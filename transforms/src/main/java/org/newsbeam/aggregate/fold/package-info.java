// SPDX-License-Identifier: Apache-2.0
/** Adding up by key, in any order and on many machines. */
@NullMarked
package org.newsbeam.aggregate.fold;

import org.jspecify.annotations.NullMarked;
