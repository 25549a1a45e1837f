// SPDX-License-Identifier: Apache-2.0
/** Trained models that find cues, and the source and the content of a cue. */
@NullMarked
package org.newsbeam.quote.learned;

import org.jspecify.annotations.NullMarked;
