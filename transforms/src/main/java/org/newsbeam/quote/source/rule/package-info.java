// SPDX-License-Identifier: Apache-2.0
/**
 * The ways in which English news says who a quotation comes from, a file for each, and their order.
 */
@NullMarked
package org.newsbeam.quote.source.rule;

import org.jspecify.annotations.NullMarked;
