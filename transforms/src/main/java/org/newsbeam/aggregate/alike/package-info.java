// SPDX-License-Identifier: Apache-2.0
/**
 * Finding things that are alike among any number of them, without comparing each with each: what
 * shares a key is a candidate, candidates are matched, and what matches is put into stars.
 */
@NullMarked
package org.newsbeam.aggregate.alike;

import org.jspecify.annotations.NullMarked;
