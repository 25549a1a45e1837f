// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.alike;

/**
 * Two things that are alike.
 *
 * @param first the place of the one that sorts first
 * @param second the place of the other
 * @param similarity 0 to 1
 * @param detail what else is to be known of the two, see {@link Likeness.Match}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Edge(String first, String second, double similarity, byte[] detail) {}
