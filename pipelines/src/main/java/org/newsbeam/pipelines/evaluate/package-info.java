// SPDX-License-Identifier: Apache-2.0
/** How good the answers are: measured on articles that people have annotated. */
@NullMarked
package org.newsbeam.pipelines.evaluate;

import org.jspecify.annotations.NullMarked;
