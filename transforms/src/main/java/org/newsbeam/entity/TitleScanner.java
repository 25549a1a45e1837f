// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsbeam.model.EntityType;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Tag;

/**
 * Reads the titles and roles beside a person's name: before it ("North Korean leader Kim Jong Un",
 * "Secretary of State Jane Roe") and in apposition after it ("Jane Roe, chief executive of Acme,").
 */
final class TitleScanner {

  private static final int MAX_WORDS = 10;
  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "on", "with");

  /**
   * A title beside a name.
   *
   * @param text as written
   * @param gender what its noun tells
   */
  record Title(String text, Gender gender) {}

  private final ArticleWords words;
  private final boolean[] person;

  /** The words of dates and sums. */
  private final boolean[] other;

  TitleScanner(ArticleWords words, List<Name> names) {
    this.words = words;
    this.person = new boolean[words.size()];
    this.other = new boolean[words.size()];
    for (Name name : names) {
      for (int i = name.first(); i < name.end(); i++) {
        person[i] = name.type() == EntityType.PERSON;
        other[i] = !name.type().isEntity();
      }
    }
  }

  /** The titles beside {@code name}: the one before it first. */
  List<Title> titles(Name name) {
    List<Title> titles = new ArrayList<>();
    int first = words.firstOf(name.sentence());
    int limit = words.endOf(name.sentence());
    int before = name.first();
    if (before > first && Lexicon.HONORIFICS.has(words.text(before - 1))) {
      before--;
    }
    addBefore(titles, first, before);
    if (titles.isEmpty() && before - 1 > first && words.text(before - 1).equals(",")) {
      addBefore(titles, first, before - 1); // "his wife, Jane Roe"
    }
    if (name.end() + 1 < limit && words.text(name.end()).equals(",")) {
      addAfter(titles, name.end() + 1, Math.min(limit, name.end() + 2 * MAX_WORDS));
    }
    return titles;
  }

  private void addBefore(List<Title> titles, int first, int end) {
    int head = end - 1;
    if (head - 2 >= first && LINKS.contains(words.folded(head - 1)) && isCapitalRole(head - 2)) {
      head -= 2;
    } else if (head < first || !isRole(head)) {
      return;
    }
    if (head > first && person[head]) {
      return;
    }
    int begin = head;
    while (begin > first && end - begin < MAX_WORDS && isModifier(begin - 1)) {
      begin--;
    }
    while (begin < head && words.text(begin).equals("-")) {
      begin++;
    }
    titles.add(title(begin, head, end));
  }

  private void addAfter(List<Title> titles, int begin, int limit) {
    int at = begin;
    if (words.tag(at) == Tag.NUM && at + 2 < limit && words.text(at + 1).equals(",")) {
      at += 2; // an age: "Jane Roe, 45, a teacher"
    }
    if (words.tag(at) == Tag.DET || words.tag(at) == Tag.PRON) {
      at++;
    }
    int start = at;
    while (at < limit && at - start < MAX_WORDS && !isRole(at) && isModifier(at)) {
      at++;
    }
    while (at + 1 < limit && isRole(at) && isRole(at + 1)) {
      at++;
    }
    if (at >= limit || !isRole(at) || person[at]) {
      return;
    }
    int end = endOfApposition(at + 1, limit, start);
    if (end < words.size() && person[end]) {
      return; // the next name of a list, with its own title before it
    }
    titles.add(title(start, at, end));
  }

  private int endOfApposition(int from, int limit, int start) {
    int end = from;
    if (from < limit && LINKS.contains(words.folded(from))) {
      int at = from + 1;
      while (at < limit && at - start < 2 * MAX_WORDS && !person[at] && isOfNounPhrase(at)) {
        at++;
      }
      while (at > from && !isNoun(at - 1)) {
        at--;
      }
      end = Math.max(at, from);
    }
    return end;
  }

  private boolean isOfNounPhrase(int i) {
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ, DET, NUM, PART, ADP -> true;
      case CCONJ -> words.text(i).equals("and") || words.text(i).equals("&");
      case PUNCT -> words.text(i).equals("-");
      default -> false;
    };
  }

  private boolean isNoun(int i) {
    return words.tag(i) == Tag.NOUN || words.tag(i) == Tag.PROPN;
  }

  private boolean isModifier(int i) {
    if (person[i] || other[i]) {
      return false;
    }
    return switch (words.tag(i)) {
      case NOUN, PROPN, ADJ -> true;
      default -> words.text(i).equals("-") && i > 0 && words.touches(i - 1);
    };
  }

  private boolean isRole(int i) {
    return Lexicon.ROLES.has(words.text(i)) && words.tag(i) != Tag.VERB;
  }

  private boolean isCapitalRole(int i) {
    return words.startsUpper(i) && isRole(i);
  }

  private Title title(int begin, int head, int end) {
    String text = words.written(begin, end).strip().replaceAll("\\s+", " ");
    return new Title(text, Lexicon.ROLES.gender(words.text(head)).orElse(Gender.UNKNOWN));
  }
}
