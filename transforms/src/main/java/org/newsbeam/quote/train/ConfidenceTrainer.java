// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.quote.QuoteExtractor;
import org.newsbeam.quote.confidence.Confidences;
import org.newsbeam.quote.confidence.LogisticWeights;
import org.newsbeam.quote.reading.Reading;

/**
 * Learns how sure the program may be of quotes and speakers, from marked articles that neither its
 * models nor its rules were learned from.
 */
public final class ConfidenceTrainer {

  /** Answers of a fifth of the articles are held out in turn to tell how good the figures are. */
  private static final int FOLDS = 5;

  private ConfidenceTrainer() {}

  /**
   * The weights, as {@code confidence-weights.txt} holds them.
   *
   * @param files articles marked by people, by file. Each file weighs as the square root of its
   *     size, for a small file of many kinds of news tells what a large one of one kind cannot
   * @param progress told how often answers that were held out are right, a line at a time
   */
  public static String train(List<List<MarkedArticle>> files, Consumer<String> progress) {
    int largest = files.stream().mapToInt(List::size).max().orElse(0);
    List<JudgedQuote> contents = new ArrayList<>();
    List<JudgedQuote> speakers = new ArrayList<>();
    QuoteExtractor extractor = QuoteExtractor.unjudged();
    int number = 0;
    for (List<MarkedArticle> file : files) {
      double weight = Math.sqrt((double) largest / file.size());
      for (MarkedArticle marked : file) {
        judge(
            extractor.extract(marked.article()),
            marked.marks(),
            number,
            weight,
            contents,
            speakers);
        number++;
      }
    }
    tell("quotes", contents, progress);
    tell("speakers", speakers, progress);
    return new Confidences(LogisticTrainer.fit(contents), LogisticTrainer.fit(speakers)).text();
  }

  private static void judge(
      AnnotatedArticle article,
      List<GoldMarks> marks,
      int number,
      double weight,
      List<JudgedQuote> contents,
      List<JudgedQuote> speakers) {
    Reading reading = new Reading(article);
    QuoteJudge judge = new QuoteJudge(article, marks);
    for (Quote quote : article.quotes()) {
      boolean isQuote = judge.isQuote(quote);
      contents.add(
          JudgedQuote.of(Confidences.contentSigns(reading, quote), isQuote, number, weight));
      if (quote.attribution().speaker() != Quote.NO_SPEAKER) {
        Optional<Boolean> isSpeaker = judge.isSpeaker(quote);
        isSpeaker.ifPresent(
            is ->
                speakers.add(
                    JudgedQuote.of(Confidences.speakerSigns(reading, quote), is, number, weight)));
      }
    }
  }

  private static void tell(String what, List<JudgedQuote> answers, Consumer<String> progress) {
    Reliability reliability = new Reliability();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      LogisticWeights weights =
          LogisticTrainer.fit(answers.stream().filter(a -> a.article() % FOLDS != held).toList());
      answers.stream()
          .filter(a -> a.article() % FOLDS == held)
          .forEach(a -> reliability.add(weights.probability(a.signs()), a.isRight()));
    }
    progress.accept(what + ", held out:");
    reliability.table().lines().forEach(progress);
  }
}
