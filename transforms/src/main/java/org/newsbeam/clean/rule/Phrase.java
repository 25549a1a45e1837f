// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.newsbeam.clean.paragraph.Paragraph;
import org.newsbeam.clean.text.FoldedWords;
import org.newsbeam.clean.text.Sentences;

/**
 * A pattern over the {@link FoldedWords} of a paragraph, from its first word on. It is written as
 * words with spaces between:
 *
 * <ul>
 *   <li>{@code share|tweet} one of these words
 *   <li>{@code +share|tweet} one or more words, each one of these
 *   <li>{@code *} any words, or none
 *   <li>{@code <number>} a number, {@code <account>} an account or an address
 *   <li>{@code $} the end of the paragraph; without it anything may follow
 *   <li>{@code ~} as the last part: the paragraph does not end in a full stop
 * </ul>
 */
final class Phrase {

  private final List<Part> parts;
  private final boolean withoutStop;
  private final boolean floating;

  private Phrase(List<Part> parts, boolean withoutStop) {
    this.parts = List.copyOf(parts);
    this.withoutStop = withoutStop;
    this.floating = parts.get(0).mark == '*';
  }

  private record Part(char mark, Set<String> words, boolean number, boolean account) {

    static Part parse(String written) {
      char mark = "*$+".indexOf(written.charAt(0)) >= 0 ? written.charAt(0) : ' ';
      String words = mark == '+' ? written.substring(1) : written;
      Set<String> all = Set.copyOf(Arrays.asList(words.split("\\|", -1)));
      return new Part(mark, all, all.contains("<number>"), all.contains("<account>"));
    }

    boolean takes(String word) {
      return words.contains(word)
          || (number && FoldedWords.isNumber(word))
          || (account && word.indexOf('@') >= 0);
    }
  }

  static Phrase parse(String written) {
    List<String> parts = Arrays.asList(written.strip().split(" +", -1));
    boolean withoutStop = parts.get(parts.size() - 1).equals("~");
    return new Phrase(
        parts.subList(0, parts.size() - (withoutStop ? 1 : 0)).stream().map(Part::parse).toList(),
        withoutStop);
  }

  /** The words one of which a paragraph must begin with; none if it may begin otherwise. */
  Set<String> firstWords() {
    Part first = parts.get(0);
    return first.number || first.account || first.mark == '*' || first.mark == '$'
        ? Set.of()
        : first.words;
  }

  /** The words one of which a paragraph must hold; none if this pattern does not float on words. */
  Set<String> floatingWords() {
    if (!floating || parts.size() < 2) {
      return Set.of();
    }
    Part next = parts.get(1);
    return next.number || next.account || next.mark == '*' || next.mark == '$'
        ? Set.of()
        : next.words;
  }

  /** Whether {@code paragraph} is what this pattern says; a floating one needs one sentence. */
  boolean matches(Paragraph paragraph) {
    return matches(paragraph.words(), 0, 0)
        && !(withoutStop && paragraph.endsWithStop())
        && (!floating || Sentences.isOne(paragraph.text()));
  }

  /** Tries each end of a {@code *}; patterns have two at most, and words are few. */
  private boolean matches(List<String> words, int word, int part) {
    if (part == parts.size()) {
      return true;
    }
    Part next = parts.get(part);
    if (next.mark == '*') {
      for (int i = word; i <= words.size(); i++) {
        if (matches(words, i, part + 1)) {
          return true;
        }
      }
      return false;
    }
    if (word == words.size()) {
      return next.mark == '$';
    }
    if (!next.takes(words.get(word))) {
      return false;
    }
    return matches(words, word + 1, part + 1)
        || (next.mark == '+' && matches(words, word + 1, part));
  }
}
