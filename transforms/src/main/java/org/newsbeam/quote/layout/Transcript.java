// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;
import org.newsbeam.quote.wording.Wording;

/** The labels of an article, told whether they are those of people who speak in turn. */
final class Transcript {

  /** What the turns under one label are. */
  private static final class Part {
    private int turns;
    private int questions;
    private boolean sure;
    private boolean byName;
  }

  private final Reading reading;
  private final Words words;
  private final List<Label> labels = new ArrayList<>();
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final boolean isOne;

  /**
   * Of labels that all stand before their words, or all above them.
   *
   * @param said the first words under each label
   */
  Transcript(Reading reading, List<Label> found, List<Phrase> said) {
    this.reading = reading;
    this.words = reading.words();
    for (int k = 0; k < found.size(); k++) {
      Part part = parts.computeIfAbsent(found.get(k).key(), key -> new Part());
      part.turns++;
      part.questions += words.is(said.get(k).last(), "?") ? 1 : 0;
      part.sure |= found.get(k).isSure();
      part.byName |= found.get(k).sort() == LabelSort.PERSON;
    }
    boolean alone = !found.isEmpty() && found.get(0).content() == null;
    boolean sure = parts.values().stream().anyMatch(part -> part.sure);
    int spoken = 0;
    for (int k = 0; k < found.size(); k++) {
      Label label = found.get(k);
      Part part = parts.get(label.key());
      boolean unknown = label.sort() == LabelSort.OTHER && (!sure || (part.turns < 2 && !alone));
      boolean once = label.sort() == LabelSort.CAPITALS && part.turns < 2 && !sure;
      if (!unknown && !once) {
        labels.add(label);
        spoken += Wording.isSpoken(words, said.get(k)) ? 1 : 0;
      }
    }
    Set<String> keys = new HashSet<>();
    labels.forEach(label -> keys.add(label.key()));
    isOne =
        keys.size() >= 2
            && 2 * spoken >= labels.size()
            && (!alone || (sure && labels.size() > 2 && keys.size() < labels.size()));
  }

  /** Whether people speak in turn here. */
  boolean isOne() {
    return isOne;
  }

  /** The labels that belong to it, in text order. */
  List<Label> labels() {
    return labels;
  }

  /** Whether it is the paper that asks under this label, not one of those whose words it prints. */
  boolean asks(Label label) {
    Part part = parts.get(label.key());
    if (label.sort() == LabelSort.QUESTION) {
      return true;
    }
    if (2 * part.questions < part.turns || label.content() == null) {
      return false;
    }
    return switch (label.sort()) {
      case PERSON -> isAuthor(label.source());
      case CAPITALS -> isPublication(label.source());
      case OTHER -> isPublication(label.source()) || guests() == 1;
      default -> false;
    };
  }

  private long guests() {
    return parts.values().stream().filter(part -> part.byName).count();
  }

  private boolean isPublication(Phrase name) {
    int mention = words.mention(name.last());
    boolean body =
        mention != Words.NONE
            && reading.article().mentions().get(mention).type() == EntityType.ORGANIZATION;
    return body
        || words.text(name).equalsIgnoreCase(reading.article().article().metadata().outlet());
  }

  private boolean isAuthor(Phrase name) {
    String last = words.lower(name.last());
    return reading.article().article().metadata().bylines().stream()
        .map(author -> author.substring(author.lastIndexOf(' ') + 1))
        .anyMatch(last::equalsIgnoreCase);
  }
}
