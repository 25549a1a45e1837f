// SPDX-License-Identifier: Apache-2.0
/** What inputs of any format say of their articles, as they write it: dates, names, titles. */
@NullMarked
package org.newsbeam.ingest.fact;

import org.jspecify.annotations.NullMarked;
