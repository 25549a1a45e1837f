// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.sketch;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;
import org.newsbeam.aggregate.sketch.TopicWords.Word;

public final class ArticleTopicTest {

  @Test
  public void wordsCountByTheirStemsAndTheCommonestNotAtAll() {
    List<Word> words = words(null, "The strikers were striking, and the strikers won.");
    assertEquals(List.of(1, 1, 2), words.stream().map(Word::times).sorted().toList());
    assertFalse(words.stream().anyMatch(Word::name));
  }

  @Test
  public void namesAreTheWordsWithCapitalsThatNoSentenceGives() {
    // Bridge and grants begin sentences; Lena, Ostrow and the two as a pair are names.
    List<Word> words = words(null, "Bridge closed. Grants went to Lena Ostrow.");
    assertEquals(3, words.stream().filter(Word::name).count());
    assertEquals(7, words.size());
  }

  @Test
  public void aWordIsTheSameHoweverItIsWritten() {
    assertEquals(hashes("cafe owner Perez"), hashes("Café owner’s Pérez"));
    assertEquals(hashes("the mayor’s plan"), hashes("the mayor's plan"));
  }

  @Test
  public void theHeadlineIsReadToo() {
    assertTrue(hashes("Ferry sinks", "A boat went down.").containsAll(hashes(null, "ferry")));
  }

  @Test
  public void ofALongArticleTheCommonestWordsAreKept() {
    StringBuilder text = new StringBuilder("ferry ".repeat(3));
    for (int i = 0; i < 500; i++) {
      text.append("word").append((char) ('a' + i / 26)).append((char) ('a' + i % 26)).append(' ');
    }
    List<Word> words = words(null, text.toString());
    assertEquals(220, words.size());
    assertTrue(words.stream().anyMatch(word -> word.times() == 3));
  }

  @Test
  public void wordsArePackedInTheOrderOfTheirHashes() {
    List<Integer> hashes =
        words("Ferry sinks", "Divers found it near Skarra.").stream().map(Word::hash).toList();
    assertEquals(hashes.stream().sorted().toList(), hashes);
  }

  private static List<Word> words(String headline, String text) {
    return TopicWords.unpack(ArticleTopic.of(headline, text).words());
  }

  private static Set<Integer> hashes(String headline, String text) {
    return words(headline, text).stream().map(Word::hash).collect(Collectors.toSet());
  }

  private static Set<Integer> hashes(String text) {
    return hashes(null, text);
  }
}
