// SPDX-License-Identifier: Apache-2.0
/** Titles, roles and honorifics beside people's names, and the gender that they tell. */
@NullMarked
package org.newsbeam.entity.role;

import org.jspecify.annotations.NullMarked;
