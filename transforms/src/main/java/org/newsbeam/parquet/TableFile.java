// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

/**
 * A Parquet file that was written.
 *
 * @param name its whole path or URI
 * @param rows how many rows it holds
 * @param bytes about how large it is
 * @param firstKey the first column of its first row, to put files in an order that no scheduling
 *     changes
 */
public record TableFile(String name, long rows, long bytes, String firstKey) {}
