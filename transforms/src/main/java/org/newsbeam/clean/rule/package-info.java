// SPDX-License-Identifier: Apache-2.0
/** What each block of an article is: one file a family of rules. */
@NullMarked
package org.newsbeam.clean.rule;

import org.jspecify.annotations.NullMarked;
