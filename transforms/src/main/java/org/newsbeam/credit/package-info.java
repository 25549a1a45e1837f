// SPDX-License-Identifier: Apache-2.0
/** Names that are no news: who wrote an article, whose its pictures are, whom its prompts name. */
@NullMarked
package org.newsbeam.credit;

import org.jspecify.annotations.NullMarked;
