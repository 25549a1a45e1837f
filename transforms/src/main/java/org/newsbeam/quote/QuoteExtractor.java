// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;
import org.newsbeam.quote.confidence.Confidences;
import org.newsbeam.quote.content.DeedFilter;
import org.newsbeam.quote.content.DraftWriter;
import org.newsbeam.quote.content.IndirectSpeech;
import org.newsbeam.quote.content.LoneDrafts;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Draft;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.source.Attributor;
import org.newsbeam.quote.source.QuotationGroups;
import org.newsbeam.quote.source.rank.SpeakerRanker;
import org.newsbeam.quote.source.rank.SpeakerWeights;
import org.newsbeam.quote.speaker.QuoteWriter;
import org.newsbeam.quote.speaker.WrittenPronouns;
import org.newsbeam.quote.speech.Evidence;
import org.newsbeam.quote.speech.LearnedDrafts;
import org.newsbeam.quote.speech.Models;

/**
 * Finds who said what in an article: pairs the quotation marks, asks the ordered rules for the
 * source of each quotation, lets trained models find and bound what is quoted in part or without
 * marks and rules what these leave, and resolves the sources to entities. The work grows with the
 * length of the article. One instance serves one thread.
 */
public final class QuoteExtractor {

  private final Optional<Models> models;
  private final Optional<Confidences> confidences;
  private final Set<RuleName> leftOut;
  private final Attributor attributor;

  /** With the models that are shipped. */
  public QuoteExtractor() {
    this(Optional.of(Models.shipped()));
  }

  /** With these models, or by rules alone. */
  public QuoteExtractor(Optional<Models> models) {
    this(models, Optional.of(Confidences.shipped()), Set.of());
  }

  private QuoteExtractor(
      Optional<Models> models, Optional<Confidences> confidences, Set<RuleName> leftOut) {
    this.models = models;
    this.confidences = confidences;
    this.leftOut = leftOut;
    this.attributor =
        new Attributor(Optional.of(new SpeakerRanker(SpeakerWeights.shipped())), leftOut);
  }

  /**
   * With the models that are shipped, as if a rule were not there: what it brings is the
   * difference.
   *
   * @param rule one of {@link #rules}
   * @throws IllegalArgumentException if there is no such rule
   */
  public static QuoteExtractor without(String rule) {
    RuleName name =
        RuleName.named(rule)
            .orElseThrow(() -> new IllegalArgumentException("there is no rule " + rule));
    return new QuoteExtractor(
        Optional.of(Models.shipped()), Optional.of(Confidences.shipped()), Set.of(name));
  }

  /** The rules, in order, as the column {@code rule} of {@code quotes} names them. */
  public static List<String> rules() {
    return Arrays.stream(RuleName.values()).map(RuleName::text).toList();
  }

  /**
   * With the shipped models, each quote as sure as what found it, and every speaker kept: what
   * confidences are learned from.
   */
  public static QuoteExtractor unjudged() {
    return new QuoteExtractor(Optional.of(Models.shipped()), Optional.empty(), Set.of());
  }

  /**
   * The article, with blocks, sentences, tokens, mentions and entities, with its quotes too, and
   * its persons with the pronouns that it uses of them.
   */
  public AnnotatedArticle extract(AnnotatedArticle article) {
    if (article.tokens().size() == 0) {
      return article.withQuotes(List.of());
    }
    Evidence evidence = Evidence.of(article, models);
    Reading reading = evidence.reading();
    List<Optional<Attribution>> attributions = attributor.attribute(evidence);
    List<Draft> drafts = marked(evidence, attributions);
    add(new LoneDrafts(evidence).find(attributions), drafts);
    add(evidence.layout().drafts(), drafts);
    boolean[] marked = TakenTokens.of(reading, drafts);
    evidence
        .learned()
        .ifPresent(learned -> add(new LearnedDrafts(evidence, learned).find(marked), drafts));
    add(new IndirectSpeech(reading).find(TakenTokens.of(reading, drafts)), drafts);
    new DeedFilter(reading).removeDeeds(drafts);
    drafts.sort(Comparator.comparing(draft -> draft.segments().get(0)));
    QuoteWriter writer = new QuoteWriter(reading, seconds(attributions));
    List<Quote> quotes =
        distinct(drafts).stream()
            .flatMap(draft -> evidence.layout().placed(draft).stream())
            .map(draft -> writer.quote(draft, evidence.layout().form(draft)))
            .map(quote -> confidences.map(all -> all.judge(reading, quote)).orElse(quote))
            .toList();
    return article.withEntities(article.mentions(), WrittenPronouns.of(reading)).withQuotes(quotes);
  }

  private void add(List<Draft> found, List<Draft> drafts) {
    found.stream().filter(draft -> !leftOut.contains(draft.rule())).forEach(drafts::add);
  }

  /** Of drafts of the very same words the surest, of equally sure ones the first. */
  private static List<Draft> distinct(List<Draft> drafts) {
    Map<List<Span>, Draft> surest = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      surest.merge(draft.segments(), draft, (a, b) -> b.confidence() > a.confidence() ? b : a);
    }
    return List.copyOf(surest.values());
  }

  /** The quotes that stand in quotation marks, wholly or in part. */
  private static List<Draft> marked(Evidence evidence, List<Optional<Attribution>> attributions) {
    Reading reading = evidence.reading();
    List<List<Attribution>> groups = new QuotationGroups(reading, attributions).groups();
    DraftWriter writer = new DraftWriter(evidence);
    List<Draft> drafts = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      int stop = reading.words().size();
      if (g + 1 < groups.size()) {
        int next = groups.get(g + 1).get(0).quotation();
        stop = reading.tokens(next).first();
      }
      drafts.add(writer.draft(groups.get(g), stop));
    }
    return drafts;
  }

  /** The second choice beside each source that the ranker chose. */
  private static Map<Phrase, Phrase> seconds(List<Optional<Attribution>> attributions) {
    Map<Phrase, Phrase> seconds = new HashMap<>();
    for (Optional<Attribution> found : attributions) {
      Phrase second = found.map(Attribution::second).orElse(null);
      if (second != null) {
        seconds.put(found.orElseThrow().source(), second);
      }
    }
    return seconds;
  }
}
