// SPDX-License-Identifier: Apache-2.0
/** How a pipeline is started, watched and told about. */
@NullMarked
package org.newsbeam.pipelines.launch;

import org.jspecify.annotations.NullMarked;
