// SPDX-License-Identifier: Apache-2.0
/** Repairs of what the model found sentence by sentence, by what the whole article says. */
@NullMarked
package org.newsbeam.entity.repair;

import org.jspecify.annotations.NullMarked;
