// SPDX-License-Identifier: Apache-2.0
/** An article as its words alone read: quotations, clauses, noun phrases, subjects. */
@NullMarked
package org.newsbeam.quote.reading;

import org.jspecify.annotations.NullMarked;
