// SPDX-License-Identifier: Apache-2.0
/**
 * What a cue and the words after it look like: speech or a deed, a clause or a title, said or not.
 */
@NullMarked
package org.newsbeam.quote.wording;

import org.jspecify.annotations.NullMarked;
