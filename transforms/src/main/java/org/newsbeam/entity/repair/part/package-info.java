// SPDX-License-Identifier: Apache-2.0
/**
 * What repairs share: the places of names, names that an article is known to hold, and titled
 * sentences.
 */
@NullMarked
package org.newsbeam.entity.repair.part;

import org.jspecify.annotations.NullMarked;
