// SPDX-License-Identifier: Apache-2.0
/** Whom and what the names of an article refer to. */
@NullMarked
package org.newsbeam.entity.resolve;

import org.jspecify.annotations.NullMarked;
