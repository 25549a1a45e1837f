// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.reading;

import java.util.List;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Sentence;
import org.newsbeam.quote.part.Phrase;

/** Which tokens stand in which block of an article. */
public final class BlockTokens {

  private final List<Sentence> sentences;
  private final int[] first;
  private final int[] end;

  BlockTokens(AnnotatedArticle article) {
    sentences = article.sentences();
    first = new int[article.blocks().size()];
    end = new int[article.blocks().size()];
    for (int s = sentences.size() - 1; s >= 0; s--) {
      Sentence sentence = sentences.get(s);
      first[sentence.block()] = sentence.firstToken();
      end[sentence.block()] = Math.max(end[sentence.block()], sentence.endToken());
    }
  }

  /** Whether tokens stand in the block. */
  public boolean isRead(int block) {
    return end[block] > 0;
  }

  /** The first token of a block that is read. */
  public int first(int block) {
    return first[block];
  }

  /** The tokens of a block that is read. */
  public Phrase of(int block) {
    return new Phrase(first[block], end[block]);
  }
}
