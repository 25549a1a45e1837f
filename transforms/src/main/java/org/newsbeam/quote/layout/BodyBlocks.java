// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** The paragraphs of an article's body, and what they look like. */
final class BodyBlocks {

  private static final Set<String> STOPS =
      Set.of(".", "?", "!", "…", "...", "\"", "”", "’", "'", "''", "»", ")", "]", "—", "–", "--");

  private static final Set<String> FIRST_PERSON =
      Set.of("i", "we", "me", "us", "my", "our", "i'm", "i've", "i'd", "i'll", "we're", "we've");

  private final Words words;

  /** Their indexes among all blocks, in text order. */
  private final List<Integer> indexes;

  BodyBlocks(Reading reading) {
    words = reading.words();
    List<Block> blocks = reading.article().blocks();
    indexes =
        IntStream.range(0, blocks.size())
            .filter(b -> blocks.get(b).kind() == BlockKind.BODY && words.blocks().isRead(b))
            .boxed()
            .toList();
  }

  List<Integer> indexes() {
    return indexes;
  }

  int size() {
    return indexes.size();
  }

  int get(int k) {
    return indexes.get(k);
  }

  Phrase tokens(int k) {
    return words.blocks().of(get(k));
  }

  /** Whether the paragraph ends as a sentence does; headings and names do not. */
  boolean isSentence(int k) {
    return tokens(k).size() > 1 && STOPS.contains(words.lower(tokens(k).last()));
  }

  /** "[Operator instructions]", "(Applause.)": what happens, not what is said. */
  boolean isStage(int k) {
    String first = words.lower(tokens(k).first());
    String last = words.lower(tokens(k).last());
    return (first.equals("[") && last.equals("]")) || (first.equals("(") && last.equals(")"));
  }

  /** Whether somebody in it speaks of themselves, outside quotation marks. */
  boolean isFirstPerson(int k) {
    for (int i = tokens(k).first(); i < tokens(k).end(); i++) {
      if (!words.isQuoted(i) && FIRST_PERSON.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }
}
