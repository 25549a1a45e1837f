// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.finder;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.EntityType;

/** Finds the names in each sentence with a trained model. Not thread-safe, as its finder is not. */
public final class NameScanner {

  private final TokenNameFinder finder;

  /** Reads with {@code finder}, which nobody else may use meanwhile. */
  public NameScanner(TokenNameFinder finder) {
    this.finder = finder;
  }

  /** The names in text order. */
  public List<Name> scan(ArticleWords words) {
    List<String[]> article = new ArrayList<>();
    for (int s = 0; s < words.sentences(); s++) {
      int first = words.firstOf(s);
      String[] sentence = new String[words.endOf(s) - first];
      for (int i = 0; i < sentence.length; i++) {
        sentence[i] = words.text(first + i);
      }
      article.add(sentence);
    }
    List<Span[]> found = ArticleNameFinder.findAll(finder, article);
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < found.size(); s++) {
      int first = words.firstOf(s);
      for (Span span : found.get(s)) {
        EntityType type = EntityType.valueOf(span.getType());
        double confidence = Math.min(1, Math.max(0, span.getProb()));
        names.add(new Name(first + span.getStart(), first + span.getEnd(), s, type, confidence));
      }
    }
    return names;
  }
}
