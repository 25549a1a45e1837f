// SPDX-License-Identifier: Apache-2.0
/** The command line: one class a command. */
@NullMarked
package org.newsbeam.pipelines;

import org.jspecify.annotations.NullMarked;
