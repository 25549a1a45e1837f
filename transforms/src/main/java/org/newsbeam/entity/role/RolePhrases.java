// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.role;

import java.util.List;
import java.util.Optional;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.Name;

/** Reads the noun phrase of a role: "the club's former president and head of sales". */
final class RolePhrases {

  /** The longest run of words before a role's noun, or after it. */
  static final int MAX_WORDS = 10;

  private final ArticleWords words;
  private final RoleWords roles;

  RolePhrases(ArticleWords words, List<Name> names) {
    this.words = words;
    this.roles = new RoleWords(words, names);
  }

  RoleWords words() {
    return roles;
  }

  /** The first word of the phrase whose noun stands at {@code head}, without article and age. */
  int begin(int head, int first) {
    int begin = head;
    while (begin > first && head - begin < MAX_WORDS && roles.isModifier(begin - 1)) {
      begin--;
    }
    if (begin - 1 > first && roles.isPossessive(begin - 1)) {
      int owner = begin - 1;
      while (owner > first && head - owner < MAX_WORDS && isOwner(owner - 1)) {
        owner--;
      }
      begin = owner < begin - 1 ? owner : begin;
    }
    return withoutAge(begin, head);
  }

  /** The noun of the phrase that begins at {@code from}. */
  Optional<Integer> head(int from, int limit) {
    int at = from;
    while (at < limit && at - from < MAX_WORDS && !isHead(at, limit) && isBeforeHead(at, limit)) {
      at++;
    }
    if (at >= limit || !roles.isRole(at)) {
      return Optional.empty();
    }
    at = lastHead(at, limit);
    boolean compound =
        at + 1 < limit && !roles.isPerson(at + 1) && roles.isNoun(at + 1) && !roles.isOther(at + 1);
    return compound ? Optional.empty() : Optional.of(at);
  }

  /**
   * The end of the phrase whose noun stands at {@code head}: after other roles joined by "and" and
   * what "of" or "for" brings.
   */
  int end(int head, int limit, boolean withPeople) {
    int end = head + 1;
    while (end + 1 < limit && roles.isAnd(end)) {
      int next = nextHead(end + 1, limit);
      if (next == end) {
        break;
      }
      end = lastHead(next, limit) + 1;
    }
    return end < limit && roles.isLink(end) ? endOfLinked(end, limit, withPeople) : end;
  }

  /** Whether {@code [from, end)} can be what a role is of: "the ministry of health in Oslo". */
  boolean isLinked(int from, int end) {
    for (int i = from; i < end; i++) {
      if (roles.isPerson(i) || roles.isOther(i) || !roles.isOfNounPhrase(i)) {
        return false;
      }
    }
    return from < end;
  }

  private int endOfLinked(int link, int limit, boolean withPeople) {
    int at = link + 1;
    while (at < limit
        && at - link < 2 * MAX_WORDS
        && !roles.isOther(at)
        && !words.folded(at).equals("such")
        && (roles.isOfNounPhrase(at) || roles.nameEnd(at) > 0)
        && (withPeople || !roles.isPerson(at))) {
      at++;
    }
    while (at > link && !roles.isNoun(at - 1) && roles.nameEnd(at - 1) == 0) {
      at--;
    }
    return Math.max(at, link);
  }

  /** The last of the roles that follow one another: "general manager". */
  private int lastHead(int head, int limit) {
    int last = head;
    int next = nextHead(last + 1, limit);
    while (next > last) {
      last = next;
      next = nextHead(last + 1, limit);
    }
    return last;
  }

  /** The next role with no more than modifiers before it; the word before {@code from} if none. */
  private int nextHead(int from, int limit) {
    int at = from;
    while (at < limit && at - from < MAX_WORDS && !roles.isRole(at) && roles.isModifier(at)) {
      at++;
    }
    return at < limit && roles.isRole(at) ? at : from - 1;
  }

  /** Whether a role stands at {@code i}, and not only as an owner: "the mayor's chief of staff". */
  private boolean isHead(int i, int limit) {
    return roles.isRole(i) && !(i + 1 < limit && roles.isPossessive(i + 1));
  }

  private boolean isOwner(int i) {
    return roles.isNoun(i) || (roles.nameEnd(i) > 0 && !roles.isOther(i));
  }

  private int withoutAge(int begin, int head) {
    int from = begin;
    for (int i = begin + 2; i < head; i++) {
      if (words.folded(i).equals("old") && words.folded(i - 2).startsWith("year")) {
        from = i + 1;
      }
    }
    while (from + 2 <= head && words.text(from).equals("-")) {
      from += 2; // "Oscar-winning" behind a person's name
    }
    return from;
  }

  /** What may stand before a role's noun; a person only as its owner: "Roe's campaign manager". */
  private boolean isBeforeHead(int i, int limit) {
    if (roles.isPerson(i)) {
      return roles.nameEnd(i) < limit && roles.isPossessive(roles.nameEnd(i));
    }
    return roles.isModifier(i) || roles.isPossessive(i);
  }
}
