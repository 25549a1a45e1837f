// SPDX-License-Identifier: Apache-2.0
/** Options that several commands have, or that belong together: each checks what it was given. */
@NullMarked
package org.newsbeam.pipelines.option;

import org.jspecify.annotations.NullMarked;
