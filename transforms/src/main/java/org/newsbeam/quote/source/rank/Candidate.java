// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsbeam.quote.part.Finding;

/**
 * Something that a quotation may be: the words of one source, or no speech at all.
 *
 * @param finding the source; null for no speech
 * @param features what speaks for and against it, by name
 */
public record Candidate(@Nullable Finding finding, List<String> features) {

  public Candidate {
    features = List.copyOf(features);
  }
}
