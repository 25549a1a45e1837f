// SPDX-License-Identifier: Apache-2.0
/** Whom a source means: names, pronouns and roles resolved to the entities of the article. */
@NullMarked
package org.newsbeam.quote.speaker;

import org.jspecify.annotations.NullMarked;
