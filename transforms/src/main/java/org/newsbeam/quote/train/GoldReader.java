// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Span;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.learned.passage.GoldAttribution;
import org.newsbeam.quote.learned.passage.GoldPassage;
import org.newsbeam.quote.learned.passage.Run;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.speech.PassageWriter;

/** Turns marks in the text into marks on tokens, to learn from. */
final class GoldReader {

  private final PassageWriter passages = new PassageWriter();

  /** The article as the models see it, with its marked attributions that have a cue. */
  GoldPassage read(AnnotatedArticle article, List<GoldMarks> marks) {
    Reading reading = new Reading(article);
    List<GoldAttribution> attributions = new ArrayList<>();
    for (GoldMarks mark : marks) {
      List<Run> content = runs(article, mark.content());
      Optional<Integer> cue = head(reading.words(), runs(article, mark.cue()));
      if (cue.isPresent() && !content.isEmpty()) {
        attributions.add(new GoldAttribution(cue.get(), runs(article, mark.source()), content));
      }
    }
    return new GoldPassage(passages.passage(reading), attributions);
  }

  /** The tokens of each span. */
  private static List<Run> runs(AnnotatedArticle article, List<Span> spans) {
    List<Run> runs = new ArrayList<>();
    for (Span span : spans) {
      int first = article.tokens().firstAfter(span.begin());
      int end = first;
      while (end < article.tokens().size() && article.tokens().begin(end) < span.end()) {
        end++;
      }
      if (first < end) {
        runs.add(new Run(first, end));
      }
    }
    return runs;
  }

  /** The token that stands for a cue: its first full verb, else its first noun, else its first. */
  private static Optional<Integer> head(Words words, List<Run> cue) {
    for (Tag tag : List.of(Tag.VERB, Tag.NOUN, Tag.ADJ)) {
      for (Run run : cue) {
        for (int i = run.first(); i < run.end(); i++) {
          if (words.tag(i) == tag) {
            return Optional.of(i);
          }
        }
      }
    }
    return cue.stream().map(Run::first).findFirst();
  }
}
