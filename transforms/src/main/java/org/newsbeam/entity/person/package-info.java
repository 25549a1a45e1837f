// SPDX-License-Identifier: Apache-2.0
/** Names of people, folded, and whether two of them may be of one person. */
@NullMarked
package org.newsbeam.entity.person;

import org.jspecify.annotations.NullMarked;
