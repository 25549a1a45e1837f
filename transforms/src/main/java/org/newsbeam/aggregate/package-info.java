// SPDX-License-Identifier: Apache-2.0
/** From what is known of each article to the tables over the whole corpus. */
@NullMarked
package org.newsbeam.aggregate;

import org.jspecify.annotations.NullMarked;
