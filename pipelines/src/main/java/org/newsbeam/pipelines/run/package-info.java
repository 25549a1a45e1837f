// SPDX-License-Identifier: Apache-2.0
/** The commands that read a corpus or add up runs, and what they say of how it went. */
@NullMarked
package org.newsbeam.pipelines.run;

import org.jspecify.annotations.NullMarked;
