// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.quote.layout;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsbeam.model.Tag;
import org.newsbeam.quote.lexicon.SourceNouns;
import org.newsbeam.quote.part.Phrase;
import org.newsbeam.quote.reading.Reading;
import org.newsbeam.quote.reading.Words;

/** Reads the labels of paragraphs: who speaks, and where the words begin. */
final class LabelReader {

  /** Longer labels, in tokens and with what they tell of the speaker, are sentences. */
  private static final int LONGEST = 16;

  /** Longer names, in tokens, of nobody known are headings. */
  private static final int LONGEST_UNKNOWN = 4;

  private static final Set<String> ENDS = Set.of(".", "?", "!", ";", ",", "…", "...", ":");

  private final Words words;
  private final Voices voices;

  LabelReader(Reading reading, Voices voices) {
    this.words = reading.words();
    this.voices = voices;
  }

  /** The label before the words of a paragraph: "BRANDT: It was not safe." */
  Optional<Label> inline(int block) {
    Phrase all = words.blocks().of(block);
    int first = afterClock(all);
    int limit = Math.min(all.last(), first + LONGEST);
    for (int i = first; i < limit && !words.isQuoted(i); i++) {
      boolean letter = i == first && words.lower(i).length() == 2 && words.lower(i).endsWith(".");
      boolean point = i == first + 1 && words.is(i, ".");
      if (i > first && words.is(i, ":")) {
        return label(block, new Phrase(first, i), new Phrase(i + 1, all.end()));
      }
      if (letter || point) {
        int end = letter ? i + 1 : i;
        return label(block, new Phrase(first, end), new Phrase(i + 1, all.end()))
            .filter(is -> is.sort() == LabelSort.QUESTION || is.sort() == LabelSort.ANSWER);
      }
    }
    return Optional.empty();
  }

  /** A paragraph that is nothing but a label: a name, perhaps with an office or a colon. */
  Optional<Label> alone(int block) {
    Phrase all = words.blocks().of(block);
    boolean colon = words.is(all.last(), ":") && all.size() > 1;
    Phrase label = colon ? new Phrase(all.first(), all.last()) : all;
    boolean open = label.size() <= LONGEST && !ENDS.contains(words.lower(label.last()));
    return open && !words.isQuoted(label.first()) && !words.isQuoted(label.last())
        ? label(block, label, null)
        : Optional.empty();
  }

  /** "[00:12:40] BRANDT: …", "00:12:40 BRANDT: …" */
  private int afterClock(Phrase all) {
    if (words.is(all.first(), "[") || words.is(all.first(), "(")) {
      for (int i = all.first(); i < Math.min(all.last(), all.first() + LONGEST / 2); i++) {
        if (words.is(i, "]") || words.is(i, ")")) {
          return i + 1;
        }
      }
    }
    int i = all.first();
    while (i < all.last()
        && i < all.first() + LONGEST / 2
        && LabelWords.isClock(words.text(at(i)))) {
      i++;
    }
    return i > all.first() && words.tag(i - 1) == Tag.NUM && words.isUpper(i) ? i : all.first();
  }

  private Optional<Label> label(int block, Phrase label, @Nullable Phrase content) {
    Phrase name = name(label);
    String first = words.lower(name.first());
    String last = words.lower(name.last());
    if (name.size() == 1 && LabelWords.QUESTION.contains(first)) {
      return Optional.of(new Label(block, name, name, content, "q", LabelSort.QUESTION));
    }
    if (name.size() == 1 && LabelWords.ANSWER.contains(first) && content != null) {
      return Optional.of(new Label(block, name, name, content, "a", LabelSort.ANSWER));
    }
    if (!words.isUpper(name.first()) || tellsOf(label)) {
      return Optional.empty();
    }
    if (isPerson(name)) {
      return Optional.of(new Label(block, name, name, content, last, LabelSort.PERSON));
    }
    boolean titled = name.size() == 1 || LabelWords.TITLES.contains(first);
    Optional<Phrase> known = titled ? voices.named(last) : Optional.empty();
    if (known.isPresent()) {
      String key = words.lower(known.get().last());
      return Optional.of(new Label(block, name, known.get(), content, key, LabelSort.PERSON));
    }
    return sort(name).map(is -> new Label(block, name, name, content, key(name), is));
  }

  /** The part of a label that names: "Jane Smith" of "Jane Smith, 34, teacher". */
  private Phrase name(Phrase label) {
    for (int i = label.first() + 1; i < label.end(); i++) {
      if (words.isPause(i) || words.is(i, "(") || words.is(i, "|")) {
        return new Phrase(label.first(), i);
      }
    }
    return label;
  }

  /** Whether a verb makes a clause of the label. */
  private boolean tellsOf(Phrase label) {
    for (int i = label.first() + 1; i < label.end(); i++) {
      boolean verb = words.isFinite(i) && Character.isLowerCase(words.text(at(i)).charAt(0));
      if (verb && words.mention(i) == Words.NONE) {
        return true;
      }
    }
    return false;
  }

  private static Phrase at(int i) {
    return new Phrase(i, i + 1);
  }

  private boolean isPerson(Phrase name) {
    for (int i = name.first(); i < name.end(); i++) {
      boolean fits = words.mention(i) != Words.NONE || words.isNoun(i) || words.tag(i) == Tag.ADJ;
      if (!fits && !LabelWords.TITLES.contains(words.lower(i))) {
        return false;
      }
    }
    return words.isPerson(name.last());
  }

  private Optional<LabelSort> sort(Phrase name) {
    String last = words.lower(name.last());
    if (LabelWords.ASKERS.contains(last)) {
      return Optional.of(LabelSort.QUESTION);
    }
    boolean unknown = name.size() <= LONGEST_UNKNOWN;
    for (int i = name.first(); i < name.end(); i++) {
      String word = words.lower(i);
      unknown &= !LabelWords.SECTIONS.contains(word) && isNameWord(i);
    }
    if (LabelWords.ROLES.contains(last) || (SourceNouns.isRole(last) && isCapitals(name))) {
      return name.size() == 1 || LabelWords.BEFORE_ROLE.contains(words.lower(name.first()))
          ? Optional.of(LabelSort.ROLE)
          : Optional.of(LabelSort.OTHER).filter(is -> name.size() <= LONGEST_UNKNOWN);
    }
    return unknown
        ? Optional.of(isCapitals(name) ? LabelSort.CAPITALS : LabelSort.OTHER)
        : Optional.empty();
  }

  private boolean isNameWord(int i) {
    String text = words.text(at(i));
    return text.chars().noneMatch(Character::isDigit)
        && (words.isUpper(i) || text.equals("of") || text.equals("the") || text.equals("&"));
  }

  private boolean isCapitals(Phrase name) {
    String text = words.text(name);
    return text.chars().filter(Character::isLetter).count() > 1
        && text.chars().noneMatch(Character::isLowerCase);
  }

  private String key(Phrase name) {
    StringBuilder key = new StringBuilder();
    for (int i = name.first(); i < name.end(); i++) {
      key.append(words.lower(i)).append(' ');
    }
    return key.toString();
  }
}
