// SPDX-License-Identifier: Apache-2.0
/** How fast the language work goes, beside that of OpenNLP. */
@NullMarked
package org.newsbeam.pipelines.bench;

import org.jspecify.annotations.NullMarked;
