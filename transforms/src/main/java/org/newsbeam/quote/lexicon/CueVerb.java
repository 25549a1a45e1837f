// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.lexicon;

import java.util.Set;

/**
 * A verb that introduces speech.
 *
 * @param lemma its base form
 * @param complements what can carry the content after it
 * @param strength how surely it is a cue where it stands outside quotation marks, 0 to 1
 */
public record CueVerb(String lemma, Set<Complement> complements, double strength) {

  /** Any other verb. */
  public static final CueVerb NONE = new CueVerb("", Set.of(), 0);

  public CueVerb {
    complements = Set.copyOf(complements);
  }

  /** Whether it is a verb of speech at this level or above. */
  public boolean is(CueLevel level) {
    return strength >= level.strength();
  }

  /** Whether content can follow it in this form. */
  public boolean takes(Complement complement) {
    return complements.contains(complement);
  }
}
