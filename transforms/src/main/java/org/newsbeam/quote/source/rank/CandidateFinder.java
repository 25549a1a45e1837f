// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.part.Rule;
import org.newsbeam.quote.reading.Naming;
import org.newsbeam.quote.reading.SubjectFinder;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.source.rule.Answers;
import org.newsbeam.quote.source.rule.Rules;
import org.newsbeam.quote.source.rule.Scene;

/**
 * Lists whom a quotation may come from: what the rules say, the subjects of the verbs around it,
 * and who spoke before.
 */
public final class CandidateFinder {

  /** How many verbs of the sentence before are looked at. */
  private static final int VERBS_BEFORE = 4;

  private final Answers answers;
  private final Scene scene;
  private final Words words;

  /** By the last token of the source, so that a source is listed once. */
  private final Map<Integer, Finding> found = new LinkedHashMap<>();

  private final Map<Integer, List<String>> rules = new LinkedHashMap<>();

  private CandidateFinder(Answers answers) {
    this.answers = answers;
    this.scene = answers.scene();
    this.words = scene.words();
  }

  /** The candidates, no speech first. */
  public static List<Candidate> find(Answers answers) {
    CandidateFinder finder = new CandidateFinder(answers);
    finder.addRules();
    finder.addFrame();
    finder.addBefore();
    CandidateFeatures features = new CandidateFeatures(finder.scene, finder.rules);
    List<Candidate> candidates = new ArrayList<>();
    candidates.add(new Candidate(null, features.ofNoSpeech()));
    for (Finding finding : finder.found.values()) {
      candidates.add(new Candidate(finding, features.of(finding)));
    }
    return candidates;
  }

  private void addRules() {
    for (Rule<Scene, Finding> rule : Rules.ordered()) {
      Optional<Finding> answer = answers.of(rule);
      if (answer.isPresent()) {
        add(answer.get());
        rules
            .computeIfAbsent(answer.get().source().last(), key -> new ArrayList<>())
            .add(rule.name().text());
      }
    }
  }

  private void addFrame() {
    int from = scene.window().first();
    int limit = scene.window().end();
    for (int i = from; i < limit; i++) {
      if (!words.isQuoted(i) && words.tag(i) == Tag.VERB && !Naming.is(words, i)) {
        addSubjects(i, i < scene.first() ? from : scene.end(), limit);
      }
    }
  }

  private void addSubjects(int verb, int from, int limit) {
    SubjectFinder subjects = scene.reading().subjects();
    subjects.subject(verb, from, true).ifPresent(phrase -> add(Finding.of(phrase, verb)));
    subjects.subject(verb, from, false).ifPresent(phrase -> add(Finding.of(phrase, verb)));
    if (words.isCue(verb, CueLevel.POSSIBLE)) {
      scene
          .reading()
          .phrases()
          .startingAt(verb + 1, limit)
          .filter(phrase -> verb > scene.first() || !opensClause(phrase, limit))
          .ifPresent(phrase -> add(Finding.of(phrase, verb)));
    }
  }

  /** "Said drivers had “…”": they are in what is said. */
  private boolean opensClause(Phrase phrase, int limit) {
    return phrase.end() < limit
        && words.tag(phrase.last()) == Tag.NOUN
        && words.mention(phrase.last()) == Words.NONE
        && words.tag(phrase.end()) == Tag.AUX
        && words.isFinite(phrase.end());
  }

  private void addBefore() {
    scene.previous().ifPresent(last -> add(new Finding(last.source(), last.cue())));
    int last = scene.frameFirst() - 1;
    if (last < 0 || words.block(last) != scene.quotation().block()) {
      return;
    }
    int from = scene.reading().frames().from(last);
    int verbs = 0;
    for (int i = last; i >= from && verbs < VERBS_BEFORE; i--) {
      if (!words.isQuoted(i) && words.isFinite(i)) {
        int verb = i;
        scene
            .reading()
            .subjects()
            .subject(verb, from, true)
            .ifPresent(phrase -> add(Finding.of(phrase, verb)));
        verbs++;
      }
    }
  }

  /** Of two verbs with the same subject, the surer verb of speech is its cue. */
  private void add(Finding finding) {
    found.merge(
        finding.source().last(), finding, (old, other) -> sure(other) > sure(old) ? other : old);
  }

  private double sure(Finding finding) {
    Phrase cue = finding.cue();
    if (cue == null) {
      return 1;
    }
    return cue.size() > 1 ? 1 : words.cue(cue.first()).strength();
  }
}
