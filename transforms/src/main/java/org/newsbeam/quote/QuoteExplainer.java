// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsbeam.model.AnnotatedArticle;
import org.newsbeam.model.Quote;
import org.newsbeam.model.Span;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Rule;
import org.newsbeam.quote.part.RuleName;
import org.newsbeam.quote.part.SpeakerRule;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.source.Attributor;
import org.newsbeam.quote.source.rank.Candidate;
import org.newsbeam.quote.source.rank.CandidateFinder;
import org.newsbeam.quote.source.rank.SpeakerRanker;
import org.newsbeam.quote.source.rank.SpeakerWeights;
import org.newsbeam.quote.source.rule.Answers;
import org.newsbeam.quote.source.rule.Rules;
import org.newsbeam.quote.source.rule.Scene;
import org.newsbeam.quote.speech.Evidence;
import org.newsbeam.quote.speech.Models;
import org.newsbeam.quote.speech.SeenCues;

/** Tells for one quote what each rule said, in order, which decided, and why not the others. */
public final class QuoteExplainer {

  /** Candidates less likely than this are not told. */
  private static final double TOLD = 0.005;

  private final Evidence evidence;
  private final Reading reading;
  private final SpeakerRanker ranker = new SpeakerRanker(SpeakerWeights.shipped());
  private final List<Optional<Attribution>> found;

  /**
   * An explainer of one article's quotes.
   *
   * @param article with blocks, sentences, tokens, mentions and entities
   */
  public QuoteExplainer(AnnotatedArticle article) {
    evidence = Evidence.of(article, Optional.of(Models.shipped()));
    reading = evidence.reading();
    found = new Attributor(Optional.of(ranker)).attribute(evidence);
  }

  /** The explanation of {@code quote}, line by line. */
  public List<String> explain(Quote quote) {
    List<String> lines = new ArrayList<>();
    for (int q = 0; q < found.size(); q++) {
      Span inner = reading.quotations().get(q).inner();
      if (quote.content().segments().stream().anyMatch(segment -> segment.overlaps(inner))) {
        addQuotation(q, lines);
      }
    }
    if (lines.isEmpty()) {
      lines.add("It has no quotation marks: no rule for quotations was asked.");
    }
    addCues(quote, lines);
    lines.add(
        "The quote was written by the rule %s with confidence %.2f; its speaker by %s."
            .formatted(
                quote.attribution().rule(),
                quote.attribution().confidence(),
                quote.attribution().speakerRule()));
    RuleName.named(quote.attribution().rule())
        .ifPresent(
            rule -> lines.add(rule.text() + ": " + rule.description() + " " + rule.example()));
    SpeakerRule.named(quote.attribution().speakerRule())
        .ifPresent(rule -> lines.add(rule.text() + ": " + rule.description()));
    addPeople(quote, lines);
    return lines;
  }

  /** What the models for reported speech see around the cue. */
  private void addCues(Quote quote, List<String> lines) {
    Span cue = quote.cue().span();
    if (cue == null || evidence.learned().isEmpty()) {
      return;
    }
    List<String> told = new SeenCues(reading.words(), evidence.learned().get()).around(cue);
    lines.add(
        "What the models see in the sentence of the cue:" + (told.isEmpty() ? " no cue" : ""));
    told.forEach(line -> lines.add("  " + line));
  }

  private void addPeople(Quote quote, List<String> lines) {
    int speaker = quote.attribution().speaker();
    int runnerUp = quote.attribution().runnerUp();
    if (speaker != Quote.NO_SPEAKER) {
      lines.add(
          String.format(
              Locale.ROOT,
              "speaker: %s, %.2f; runner-up: %s",
              name(speaker),
              quote.attribution().speakerConfidence(),
              runnerUp == Quote.NO_SPEAKER ? "none" : name(runnerUp)));
    }
  }

  private String name(int entity) {
    return reading.article().entities().get(entity).name();
  }

  private void addQuotation(int q, List<String> lines) {
    Answers answers = new Answers(new Scene(evidence, found.subList(0, q)));
    lines.add("Quotation: " + reading.quotations().get(q).marked().in(text()));
    boolean answered = false;
    boolean decided = false;
    for (Rule<Scene, Finding> rule : Rules.ordered()) {
      Optional<Finding> answer = answers.of(rule);
      boolean first = answer.isPresent() && !answered;
      answered |= first;
      decided |= first && rule.confidence() >= Attributor.DECIDES;
      lines.add(line(rule, answer.map(this::told).orElse("-"), verdict(first, answer, rule)));
    }
    if (!decided) {
      addCandidates(answers, lines);
    }
    lines.add(
        "  decided: "
            + found
                .get(q)
                .map(is -> is.rule().text() + ", " + reading.words().text(is.source()))
                .orElse("no speech"));
  }

  private static String line(Rule<Scene, Finding> rule, String answer, String verdict) {
    return String.format(
        Locale.ROOT, "  %-20s %.2f  %s%s", rule.name().text(), rule.confidence(), answer, verdict);
  }

  private static String verdict(
      boolean first, Optional<Finding> answer, Rule<Scene, Finding> rule) {
    if (answer.isEmpty()) {
      return "";
    }
    if (!first) {
      return "  (asked too late)";
    }
    return rule.confidence() >= Attributor.DECIDES
        ? "  (first to answer, and sure enough to decide)"
        : "  (first to answer, but not sure enough: the ranker weighs it)";
  }

  private void addCandidates(Answers answers, List<String> lines) {
    List<Candidate> candidates = CandidateFinder.find(answers);
    double[] p = SpeakerWeights.shipped().probabilities(candidates);
    lines.add("  ranker:");
    for (int c = 0; c < p.length; c++) {
      if (p[c] >= TOLD) {
        String name =
            Optional.ofNullable(candidates.get(c).finding()).map(this::told).orElse("no speech");
        lines.add(String.format(Locale.ROOT, "    %.2f  %s", p[c], name));
      }
    }
  }

  private String told(Finding finding) {
    Phrase cue = finding.cue();
    String source = reading.words().text(finding.source());
    return cue == null ? source : source + " | " + reading.words().text(cue);
  }

  private String text() {
    return reading.article().text();
  }
}
