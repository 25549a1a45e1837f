// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.finder;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.util.Span;
import org.newsbeam.model.Cancellation;

/** A name finder that reads an article better when it is given the whole of it. */
public interface ArticleNameFinder extends TokenNameFinder {

  /** The names in each of the sentences of an article. What was found before is forgotten. */
  List<Span[]> findAll(List<String[]> article);

  /** The names that {@code finder} finds in each of the sentences of an article. */
  static List<Span[]> findAll(TokenNameFinder finder, List<String[]> article) {
    if (finder instanceof ArticleNameFinder whole) {
      return whole.findAll(article);
    }
    List<Span[]> names = new ArrayList<>();
    try {
      for (String[] sentence : article) {
        Cancellation.check();
        names.add(finder.find(sentence));
      }
    } finally {
      finder.clearAdaptiveData();
    }
    return names;
  }
}
