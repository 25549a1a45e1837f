// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an article is about.
 *
 * @param headline its title
 * @param words its telling words and pairs of names, packed as {@link TopicWords} does
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content
public record ArticleTopic(@Nullable String headline, byte[] words) {

  /** Of an article whose words nobody asks for. */
  public static final ArticleTopic EMPTY = new ArticleTopic(null, new byte[0]);

  public ArticleTopic {
    requireNonNull(words, "words");
  }

  /** The topic of an article of this headline and reading text. */
  public static ArticleTopic of(@Nullable String headline, String text) {
    return new ArticleTopic(headline, TopicReader.read(headline, text));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArticleTopic topic
        && (headline == null ? topic.headline == null : headline.equals(topic.headline))
        && Arrays.equals(words, topic.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return "ArticleTopic[" + headline + " " + Arrays.hashCode(words) + "]";
  }
}
