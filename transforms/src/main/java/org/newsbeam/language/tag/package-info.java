// SPDX-License-Identifier: Apache-2.0
/** Gives the tags that OpenNLP's tagger gives, from the same model, many times quicker. */
@NullMarked
package org.newsbeam.language.tag;

import org.jspecify.annotations.NullMarked;
