// SPDX-License-Identifier: Apache-2.0
/** OpenNLP's name finders, and what lets several of them read an article together. */
@NullMarked
package org.newsbeam.entity.finder;

import org.jspecify.annotations.NullMarked;
