// SPDX-License-Identifier: Apache-2.0
/** The blocks of an article, what each one is, and the metadata that stands in them. */
@NullMarked
package org.newsbeam.clean;

import org.jspecify.annotations.NullMarked;
