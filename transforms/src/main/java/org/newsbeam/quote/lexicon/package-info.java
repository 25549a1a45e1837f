// SPDX-License-Identifier: Apache-2.0
/**
 * Words and their classes: verbs of speech and how sure they are, nouns of sources, closed classes.
 */
@NullMarked
package org.newsbeam.quote.lexicon;

import org.jspecify.annotations.NullMarked;
