// SPDX-License-Identifier: Apache-2.0
/** Facts about English that several rooms need, each once: word lists lie in the resources. */
@NullMarked
package org.newsbeam.english;

import org.jspecify.annotations.NullMarked;
