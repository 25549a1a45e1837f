// SPDX-License-Identifier: Apache-2.0
/** From an annotated article to the rows of its tables; here offsets become code points. */
@NullMarked
package org.newsbeam.table;

import org.jspecify.annotations.NullMarked;
