// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

/**
 * A verb of speech before a quotation.
 *
 * @param verb its token
 * @param subject whose verb it is
 * @param gap how many words stand between it and the quotation
 * @param strength how surely it is a cue
 */
record CueCandidate(int verb, Phrase subject, int gap, double strength) {}
