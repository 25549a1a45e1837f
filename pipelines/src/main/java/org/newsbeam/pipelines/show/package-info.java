// SPDX-License-Identifier: Apache-2.0
/** Rows of any table, for people or for programs. */
@NullMarked
package org.newsbeam.pipelines.show;

import org.jspecify.annotations.NullMarked;
