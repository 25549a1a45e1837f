// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model.repeat;

/**
 * A line that many articles of one outlet have.
 *
 * @param line a hash of outlet and line
 * @param articles how many of the outlet's articles have it, about
 */
public record SharedLine(long line, long articles) {}
