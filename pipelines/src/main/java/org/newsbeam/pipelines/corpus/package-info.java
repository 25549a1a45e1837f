// SPDX-License-Identifier: Apache-2.0
/** The pipelines themselves, the tables they write and the folder they write them to. */
@NullMarked
package org.newsbeam.pipelines.corpus;

import org.jspecify.annotations.NullMarked;
