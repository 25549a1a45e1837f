// SPDX-License-Identifier: Apache-2.0
/** How well quotes and their speakers are found: measured on attributions as PolNeAR has them. */
@NullMarked
package org.newsbeam.pipelines.evaluate.quotes;

import org.jspecify.annotations.NullMarked;
