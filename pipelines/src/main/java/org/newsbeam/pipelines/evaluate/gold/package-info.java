// SPDX-License-Identifier: Apache-2.0
/** What the readers of gold names and of gold quotes share, and an excerpt around a mistake. */
@NullMarked
package org.newsbeam.pipelines.evaluate.gold;

import org.jspecify.annotations.NullMarked;
