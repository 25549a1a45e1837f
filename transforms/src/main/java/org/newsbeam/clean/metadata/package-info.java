// SPDX-License-Identifier: Apache-2.0
/** By-lines, datelines, agencies, sections and dates: what lines say about the article itself. */
@NullMarked
package org.newsbeam.clean.metadata;

import org.jspecify.annotations.NullMarked;
