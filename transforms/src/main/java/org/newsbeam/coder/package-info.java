// SPDX-License-Identifier: Apache-2.0
/** How any record travels between Beam workers: component by component, with no code of its own. */
@NullMarked
package org.newsbeam.coder;

import org.jspecify.annotations.NullMarked;
