// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import org.newsbeam.quote.lexicon.CueVerb;
import org.newsbeam.quote.part.Phrase;

/**
 * A verb of speech before a quotation.
 *
 * @param verb its token
 * @param subject whose verb it is
 * @param cue which verb it is
 */
public record CueCandidate(int verb, Phrase subject, CueVerb cue) {}
