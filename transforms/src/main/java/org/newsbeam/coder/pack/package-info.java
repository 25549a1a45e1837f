// SPDX-License-Identifier: Apache-2.0
/**
 * Collections too large for the memory of one machine: between two steps their elements are bytes,
 * many to a pack, and where one process does all the work the packs lie on its disk.
 */
@NullMarked
package org.newsbeam.coder.pack;

import org.jspecify.annotations.NullMarked;
