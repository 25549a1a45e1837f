// SPDX-License-Identifier: Apache-2.0
/** What the random fields see of a passage: features of cues and of spans. */
@NullMarked
package org.newsbeam.quote.learned.feature;

import org.jspecify.annotations.NullMarked;
