// SPDX-License-Identifier: Apache-2.0
/** Whom "he", "she" and descriptions such as "the Dane" mean. */
@NullMarked
package org.newsbeam.quote.speaker.pronoun;

import org.jspecify.annotations.NullMarked;
