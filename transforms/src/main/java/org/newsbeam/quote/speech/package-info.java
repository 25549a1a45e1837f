// SPDX-License-Identifier: Apache-2.0
/** What the trained models say of an article, and all the evidence about it in one place. */
@NullMarked
package org.newsbeam.quote.speech;

import org.jspecify.annotations.NullMarked;
