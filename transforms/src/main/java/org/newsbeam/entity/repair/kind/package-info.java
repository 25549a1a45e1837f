// SPDX-License-Identifier: Apache-2.0
/** Repairs of what a name is of: a firm, a club, a person or a place. */
@NullMarked
package org.newsbeam.entity.repair.kind;

import org.jspecify.annotations.NullMarked;
