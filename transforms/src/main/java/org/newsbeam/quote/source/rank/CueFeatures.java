// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.source.rank;

import java.util.ArrayList;
import java.util.List;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.CueLevel;
import org.newsbeam.quote.lexicon.CueVerb;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Frames;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.source.rule.Scene;

/** Describes the verb of a candidate speaker to the ranker: which, how near, what lies between. */
final class CueFeatures {

  private final Scene scene;
  private final Words words;

  CueFeatures(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /**
   * The features of a cue.
   *
   * @param side on which side of the quotation it stands
   */
  List<String> describe(Phrase cue, String side) {
    int verb = cue.last();
    String at = " side=" + side;
    CueVerb known = words.cue(verb);
    String lemma = known.lemma().isEmpty() ? words.tag(verb).name() : known.lemma();
    String that = "that=" + thatSoon(verb);
    String between = between(verb);
    int outer = outer(verb);
    List<String> features = new ArrayList<>();
    features.add("cue=" + (cue.size() > 1 ? "phrase" : strength(known)) + at);
    features.add("lemma=" + lemma);
    features.add("lemma=" + lemma + at);
    features.add("form=" + words.form(verb) + " finite=" + words.isFinite(verb));
    features.add("gap=" + bin(gap(verb), 0, 1, 3, 8, 16) + at);
    features.add("between=" + between + at);
    features.add("outer=" + outer + at);
    features.add(that);
    features.add(that + " outer=" + outer + " between=" + between);
    features.add("comma=" + (verb > 0 && words.is(verb - 1, ",")));
    if (scene.first() > scene.frameFirst()) {
      features.add("lead=" + words.lower(scene.first() - 1) + at + " near=" + (gap(verb) < 4));
    }
    return features;
  }

  /** The strength of a verb of speech in a few steps. */
  static String strength(CueVerb verb) {
    return bin((int) (100 * verb.strength()), 1, 20, 40, 60, 80);
  }

  /** How many words stand between the verb and the quotation. */
  private int gap(int verb) {
    int count = 0;
    for (int i = Math.min(verb + 1, scene.end()); i < Math.max(verb, scene.first()); i++) {
      count += words.isQuoted(i) || words.tag(i) == Tag.PUNCT ? 0 : 1;
    }
    return count;
  }

  private String between(int verb) {
    int cues = 0;
    boolean quoted = false;
    for (int i = Math.min(verb + 1, scene.end()); i < Math.max(verb, scene.first()); i++) {
      cues += words.isCue(i, CueLevel.LIKELY) ? 1 : 0;
      quoted |= words.isQuoted(i);
    }
    return Math.min(cues, 2) + (quoted ? " quoted" : "");
  }

  /** How many verbs of speech stand further out in the frame. */
  private int outer(int verb) {
    int cues = 0;
    int from = verb < scene.first() ? Math.max(scene.frameFirst(), verb - Frames.REACH) : verb + 1;
    int limit = verb < scene.first() ? verb : Math.min(scene.frameEnd(), verb + Frames.REACH);
    for (int i = from; i < limit; i++) {
      cues += words.isCue(i, CueLevel.LIKELY) ? 1 : 0;
    }
    return Math.min(cues, 2);
  }

  private boolean thatSoon(int verb) {
    for (int i = verb + 1; i < Math.min(verb + 4, words.size()); i++) {
      if (words.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  /** The first of {@code limits} that {@code value} does not pass, to be read off the weights. */
  static String bin(int value, int... limits) {
    for (int limit : limits) {
      if (value <= limit) {
        return "<=" + limit;
      }
    }
    return ">";
  }
}
