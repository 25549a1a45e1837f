// SPDX-License-Identifier: Apache-2.0
/** What the user says that strings stand for. */
@NullMarked
package org.newsbeam.entity.alias;

import org.jspecify.annotations.NullMarked;
