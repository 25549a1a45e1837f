// SPDX-License-Identifier: Apache-2.0
/** Characters, words and sentences, as cleaning compares them. */
@NullMarked
package org.newsbeam.clean.text;

import org.jspecify.annotations.NullMarked;
