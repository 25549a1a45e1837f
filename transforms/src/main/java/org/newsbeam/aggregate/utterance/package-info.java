// SPDX-License-Identifier: Apache-2.0
/** The same words of somebody in several articles, whole or shortened, with small differences. */
@NullMarked
package org.newsbeam.aggregate.utterance;

import org.jspecify.annotations.NullMarked;
