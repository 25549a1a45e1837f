// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;
import org.newsbeam.quote.speech.Models;

/** What is reported may hold another report; words that are quoted are of one quote alone. */
public class VerbatimTest {

  private static final Path FOLDER = Path.of("../testdata/quote");

  @Test
  public void verbatimWordsAreOfOneQuote() throws IOException {
    List<String> overlaps = new ArrayList<>();
    for (Optional<Models> models :
        List.of(Optional.of(Models.shipped()), Optional.<Models>empty())) {
      QuoteExtractor extractor = new QuoteExtractor(models);
      for (String name : GoldenQuotesTest.names()) {
        String input = Files.readString(FOLDER.resolve(name + ".input"));
        overlaps.addAll(overlaps(name, extractor.extract(MarkedUpArticle.read(input))));
      }
    }
    assertEquals(List.of(), overlaps);
  }

  private static List<String> overlaps(String name, AnnotatedArticle article) {
    List<Span> all =
        article.quotes().stream()
            .map(Quote::content)
            .flatMap(content -> content.verbatim().stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    List<String> overlaps = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).begin() < all.get(i - 1).end()) {
        overlaps.add(
            name
                + ": "
                + all.get(i - 1).in(article.text())
                + " / "
                + all.get(i).in(article.text()));
      }
    }
    return overlaps;
  }
}
