// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Tag;

/**
 * What the model says of a word: a tag, and that of the clitic written onto it ("AUX+PART").
 *
 * @param word the tag of the word itself
 * @param clitic the tag of its clitic; null if the model sees none
 */
record TagPair(Tag word, @Nullable Tag clitic) {

  static TagPair of(String outcome) {
    int plus = outcome.indexOf('+');
    return plus < 0
        ? new TagPair(Tag.valueOf(outcome), null)
        : new TagPair(Tag.valueOf(outcome.substring(0, plus)), first(outcome.substring(plus + 1)));
  }

  private static Tag first(String outcome) {
    int plus = outcome.indexOf('+');
    return Tag.valueOf(plus < 0 ? outcome : outcome.substring(0, plus));
  }

  /** The tag of the clitic, if the model saw one. */
  Optional<Tag> ofClitic() {
    return Optional.ofNullable(clitic);
  }
}
