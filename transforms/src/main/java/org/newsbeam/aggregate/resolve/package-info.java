// SPDX-License-Identifier: Apache-2.0
/** Entities by the names that articles give them, and which full names the short ones stand for. */
@NullMarked
package org.newsbeam.aggregate.resolve;

import org.jspecify.annotations.NullMarked;
