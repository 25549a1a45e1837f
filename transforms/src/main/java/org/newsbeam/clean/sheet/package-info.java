// SPDX-License-Identifier: Apache-2.0
/** An article as the rules read it. */
@NullMarked
package org.newsbeam.clean.sheet;

import org.jspecify.annotations.NullMarked;
