// SPDX-License-Identifier: Apache-2.0
/** Lines and rows that come more than once over many articles. */
@NullMarked
package org.newsbeam.model.repeat;

import org.jspecify.annotations.NullMarked;
