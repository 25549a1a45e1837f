// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;
import org.newsbeam.model.Gender;
import org.newsbeam.model.Tag;

/**
 * Reads the titles and roles beside a person's name: before it ("North Korean leader Kim Jong Un",
 * "Secretary of State Jane Roe", "a spokesman for the ministry, Tom Reed,") and in apposition after
 * it ("Jane Roe, the 54-year-old chief executive of Acme,").
 */
public final class TitleScanner {

  /**
   * A title beside a name.
   *
   * @param text as written
   * @param gender what its noun tells
   */
  public record Title(String text, Gender gender) {}

  private final ArticleWords words;
  private final RolePhrases phrases;

  /** Reads an article in which {@code names} stand. */
  public TitleScanner(ArticleWords words, List<Name> names) {
    this.words = words;
    this.phrases = new RolePhrases(words, names);
  }

  /** The titles beside {@code name}: the one before it first. */
  public List<Title> titles(Name name) {
    List<Title> titles = new ArrayList<>();
    int first = words.firstOf(name.sentence());
    int limit = words.endOf(name.sentence());
    int before = name.first();
    if (before > first && Lexicon.HONORIFICS.has(words.text(before - 1))) {
      before--;
    }
    addBefore(titles, first, before);
    if (titles.isEmpty() && before > first && words.startsUpper(before - 1)) {
      addOffice(titles, first, before);
    }
    if (titles.isEmpty() && isApposed(name, before, first, limit)) {
      addBefore(titles, first, before - 1); // "his wife, Jane Roe"
      if (titles.isEmpty()) {
        addLinkedBefore(titles, first, before - 1);
      }
    }
    if (name.end() + 1 < limit && words.text(name.end()).equals(",")) {
      addAfter(titles, name.end() + 1, Math.min(limit, name.end() + 3 * RolePhrases.MAX_WORDS));
    }
    return titles;
  }

  /** Whether a comma stands before the name and a mark after it. */
  private boolean isApposed(Name name, int before, int first, int limit) {
    return before - 1 > first
        && words.text(before - 1).equals(",")
        && (name.end() == limit || words.tag(name.end()) == Tag.PUNCT);
  }

  private void addBefore(List<Title> titles, int first, int end) {
    int head = end - 1;
    if (head - 2 >= first && phrases.words().isLink(head - 1) && isCapitalRole(head - 2)) {
      head -= 2; // "Secretary of State"
    } else if (head < first || !phrases.words().isRole(head)) {
      return;
    }
    titles.add(title(phrases.begin(head, first), head, end));
  }

  /** "A spokesman for the ministry, Tom Reed,": the words before the comma end at {@code end}. */
  private void addLinkedBefore(List<Title> titles, int first, int end) {
    for (int head = Math.max(first, end - 2 * RolePhrases.MAX_WORDS); head + 2 < end; head++) {
      if (phrases.words().isRole(head)
          && phrases.words().isLink(head + 1)
          && phrases.isLinked(head + 2, end)
          && isBegun(phrases.begin(head, first), first)) {
        titles.add(title(phrases.begin(head, first), head, end));
        return;
      }
    }
  }

  /** "Minister for Food Security Jane Roe": an office in capitals up to the name. */
  private void addOffice(List<Title> titles, int first, int end) {
    for (int head = Math.max(first, end - 2 * RolePhrases.MAX_WORDS); head + 2 < end; head++) {
      if (isCapitalRole(head)
          && phrases.words().isLink(head + 1)
          && phrases.isLinked(head + 2, end)) {
        titles.add(title(phrases.begin(head, first), head, end));
        return;
      }
    }
  }

  /** Whether an article or pronoun stands before the phrase, or nothing. */
  private boolean isBegun(int begin, int first) {
    return begin == first
        || words.tag(begin - 1) == Tag.DET
        || words.tag(begin - 1) == Tag.PRON
        || words.tag(begin - 1) == Tag.PUNCT;
  }

  private void addAfter(List<Title> titles, int begin, int limit) {
    int from = begin;
    if (words.tag(from) == Tag.NUM && from + 2 < limit && words.text(from + 1).equals(",")) {
      from += 2; // an age: "Jane Roe, 45, a teacher"
    }
    while (from + 1 < limit && isLeading(from)) {
      from++;
    }
    Optional<Integer> head = phrases.head(from, limit);
    if (head.isEmpty()) {
      return;
    }
    boolean office = from == begin && words.startsUpper(head.get());
    int end = phrases.end(head.get(), limit, !office);
    if (end < words.size() && phrases.words().isPerson(end)) {
      return; // the next name of a list, with its own title before it
    }
    boolean subject = words.folded(from - 1).equals("the") && words.tag(end) == Tag.VERB;
    if (from > begin && subject) {
      return; // "led by Jane Roe, the witness said": another person
    }
    titles.add(title(phrases.begin(head.get(), from), head.get(), end));
  }

  /** "the", "his", "now", "formerly". */
  private boolean isLeading(int i) {
    return switch (words.tag(i)) {
      case DET, PRON, ADV -> true;
      default -> false;
    };
  }

  private boolean isCapitalRole(int i) {
    return words.startsUpper(i) && phrases.words().isRole(i);
  }

  private Title title(int begin, int head, int end) {
    String text = words.written(begin, end).strip().replaceAll("[\\s\\u00a0]+", " ");
    return new Title(text, Lexicon.ROLES.gender(words.text(head)).orElse(Gender.UNKNOWN));
  }
}
