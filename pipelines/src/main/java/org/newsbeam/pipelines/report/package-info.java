// SPDX-License-Identifier: Apache-2.0
/**
 * One page for people: what a corpus holds, drawn from its tables. SQL asks for the figures, and a
 * script in the page draws them.
 */
@NullMarked
package org.newsbeam.pipelines.report;

import org.jspecify.annotations.NullMarked;
