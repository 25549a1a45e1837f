// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Attribution;
import org.newsbeam.quote.part.Finding;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.source.rule.Scene;
import org.newsbeam.quote.wording.Wording;

/** Describes the candidates of one quotation to the ranker. */
final class CandidateFeatures {

  private final Scene scene;
  private final Words words;
  private final Map<Integer, List<String>> rules;
  private final CueFeatures cues;
  private final String first;
  private final String setting;

  /**
   * The features of the candidates in {@code scene}.
   *
   * @param rules the names of the rules for each source, by its last token, most precise first
   */
  CandidateFeatures(Scene scene, Map<Integer, List<String>> rules) {
    this.scene = scene;
    this.words = scene.words();
    this.rules = rules;
    this.cues = new CueFeatures(scene);
    this.first = rules.isEmpty() ? "none" : rules.values().iterator().next().get(0);
    this.setting = scene.isFull() ? "full" : "part";
  }

  /** Of the answer that the quotation is no speech. */
  List<String> ofNoSpeech() {
    List<String> features = new ArrayList<>();
    int length = scene.end() - scene.first() - 2;
    Phrase inside = new Phrase(scene.first(), scene.end());
    int before = scene.first() - 1;
    features.add("none");
    both(features, "none first=" + first);
    both(features, "none length=" + CueFeatures.bin(length, 1, 2, 4, 8, 15));
    both(
        features, "none title=" + (Wording.isTitle(words, inside) ? length < 2 ? "1" : "2" : "no"));
    both(features, "none says=" + hasVerb(inside));
    boolean starts = before < scene.frameFirst();
    both(features, "none after=" + (starts ? "-" : words.tag(before)));
    features.add("none after word=" + (starts ? "-" : words.lower(before)));
    features.add("none before=" + (scene.end() < scene.frameEnd() ? words.tag(scene.end()) : "-"));
    both(features, "none alone=" + scene.standsAlone());
    both(features, "none cue=" + strongest());
    return features;
  }

  /** Of one source. */
  List<String> of(Finding finding) {
    List<String> features = new ArrayList<>();
    Phrase source = finding.source();
    Phrase cue = finding.cue();
    String side = side(finding);
    both(features, "first=" + first + " agrees=" + rules(source).contains(first));
    for (String rule : rules(source)) {
      both(features, "rule=" + rule);
    }
    features.add("rules=" + String.join("+", rules(source)));
    both(features, "led=" + led(source) + " side=" + side);
    both(features, "side=" + side);
    both(features, "side=" + side + " what=" + what(source));
    both(features, "what=" + what(source));
    if (source.size() == 1 && words.tag(source.first()) == Tag.PRON) {
      features.add("pronoun=" + words.lower(source.first()));
    }
    both(features, "opens=" + (source.first() <= scene.frameFirst() + 1) + " side=" + side);
    if (cue != null) {
      cues.describe(cue, side).forEach(feature -> both(features, feature));
    }
    scene
        .previous()
        .filter(last -> last.source().last() == source.last())
        .ifPresent(last -> both(features, "previous " + distance(last) + alone()));
    return features;
  }

  /** What stands before a source: within what another says it is "that" or a verb of speech. */
  private String led(Phrase source) {
    int before = source.first() - 1;
    if (before < scene.frameFirst()) {
      return "-";
    }
    if (words.isQuoted(before)) {
      return "quotation";
    }
    boolean telling = words.is(before, "that") || words.is(before, ",");
    return telling
        ? words.lower(before)
        : words.isCue(before, CueLevel.LIKELY) ? "cue" : words.tag(before).name();
  }

  private void both(List<String> features, String feature) {
    features.add(feature);
    features.add(setting + " " + feature);
  }

  private List<String> rules(Phrase source) {
    return rules.getOrDefault(source.last(), List.of());
  }

  private String side(Finding finding) {
    Phrase place = finding.cue() == null ? finding.source() : finding.cue();
    if (place.first() < scene.frameFirst()) {
      return words.block(place.first()) == scene.quotation().block() ? "earlier" : "above";
    }
    return place.first() < scene.first()
        ? "before"
        : place.first() < scene.frameEnd() ? "after" : "later";
  }

  private String what(Phrase source) {
    int head = source.last();
    if (words.isPerson(head)) {
      return "person";
    }
    if (words.mention(head) != Words.NONE) {
      return "name";
    }
    return switch (words.tag(head)) {
      case PRON -> "pronoun";
      case PROPN -> "proper";
      default -> SourceNouns.type(words.lower(head)).map(Enum::name).orElse("noun");
    };
  }

  private boolean hasVerb(Phrase inside) {
    for (int i = inside.first(); i < inside.end(); i++) {
      if (words.isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private String strongest() {
    int best = 0;
    for (int i = scene.window().first(); i < scene.window().end(); i++) {
      best = Math.max(best, (int) (100 * words.cue(i).strength()));
    }
    return CueFeatures.bin(best, 1, 20, 40, 60, 80);
  }

  private String distance(Attribution last) {
    int blocks =
        scene.quotation().block() - scene.reading().quotations().get(last.quotation()).block();
    return CueFeatures.bin(blocks, 0, 1, 2, 4);
  }

  private String alone() {
    return scene.standsAlone() ? " alone" : "";
  }
}
