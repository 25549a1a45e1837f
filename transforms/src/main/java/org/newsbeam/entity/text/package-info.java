// SPDX-License-Identifier: Apache-2.0
/** The words of an article as names are looked for in them, and how names are written. */
@NullMarked
package org.newsbeam.entity.text;

import org.jspecify.annotations.NullMarked;
