// SPDX-License-Identifier: Apache-2.0
/** Annotated text in two columns: a token and its tag. */
@NullMarked
package org.newsbeam.entity.column;

import org.jspecify.annotations.NullMarked;
