// SPDX-License-Identifier: Apache-2.0
/** Lines of a text, and the paragraphs that they form. */
@NullMarked
package org.newsbeam.clean.paragraph;

import org.jspecify.annotations.NullMarked;
