// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.language;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Article;
import org.newsbeam.model.Block;
import org.newsbeam.model.BlockKind;
import org.newsbeam.model.Metadata;
import org.newsbeam.model.Span;

public class LanguageGuesserTest {

  private final LanguageGuesser guesser = new LanguageGuesser();

  @Test
  public void theBodySaysTheLanguageWhateverIsClaimed() {
    assertEquals(
        Optional.of("de"),
        guess(
            "Der Stadtrat hat am Montag elf Stunden lang über den Hafen gesprochen und danach"
                + " beschlossen, dass die Fähre im Frühling wieder zu den Inseln fahren soll.",
            "en"));
    assertEquals(
        Optional.of("en"),
        guess(
            "The council talked about the harbour for eleven hours on Monday and decided that the"
                + " ferry would sail to the islands again in spring, said its leader.",
            "de"));
    assertEquals(
        Optional.of("pt"),
        guess(
            "A câmara municipal falou na segunda-feira durante onze horas sobre o porto e decidiu"
                + " que o barco voltará a navegar para as ilhas na primavera, disse o presidente.",
            null));
  }

  @Test
  public void ofFewWordsTheClaimCounts() {
    assertEquals(Optional.of("fr"), guess("Port fermé.", "fr"));
    assertEquals(Optional.empty(), guess("Port fermé.", null));
  }

  private Optional<String> guess(String text, String claimed) {
    Article article =
        Article.of("a.txt", 0, Metadata.NONE, text)
            .withMetadata(claimed == null ? Metadata.NONE : Metadata.NONE.withLanguage(claimed));
    Block body = new Block(BlockKind.BODY, new Span(0, text.length()), "paragraph");
    return guesser.guess(AnnotatedArticle.of(article, List.of(body)));
  }
}
