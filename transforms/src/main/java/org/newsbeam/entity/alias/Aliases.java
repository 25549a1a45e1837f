// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.alias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.newsbeam.entity.text.ArticleWords;
import org.newsbeam.entity.text.WordPieces;

/**
 * The user's aliases, to be found in articles: whole words, the longest first, in the case in which
 * they are given, in capitals, or with a capital at the start of a sentence. A canonical name is an
 * alias of itself. Safe to share between threads.
 */
public final class Aliases {

  /** No aliases. */
  public static final Aliases NONE = of(List.of());

  /**
   * An alias in the text: the words {@code [first, end)}.
   *
   * @param canonical whether the canonical name stands there
   */
  public record Found(int first, int end, int sentence, Alias alias, boolean canonical) {}

  private record Form(Alias alias, boolean canonical) {}

  private record Match(int end, Form form) {}

  /** By their pieces, a space between. */
  private final Map<String, Form> asGiven = new HashMap<>();

  private final Map<String, Form> inCapitals = new HashMap<>();

  /** For each first piece, in capitals, of how many pieces aliases are, the most first. */
  private final Map<String, TreeSet<Integer>> lengths = new HashMap<>();

  private Aliases() {}

  /** The aliases that the user gave; of two that are written alike the first one counts. */
  public static Aliases of(List<Alias> aliases) {
    Aliases result = new Aliases();
    aliases.forEach(alias -> result.add(alias.alias(), new Form(alias, false)));
    aliases.forEach(alias -> result.add(alias.name(), new Form(alias, true)));
    return result;
  }

  private void add(String written, Form form) {
    List<String> pieces = WordPieces.of(written);
    String key = String.join(" ", pieces);
    asGiven.putIfAbsent(key, form);
    inCapitals.putIfAbsent(upper(key), form);
    lengths
        .computeIfAbsent(upper(pieces.get(0)), first -> new TreeSet<>(Comparator.reverseOrder()))
        .add(pieces.size());
  }

  /** The aliases in an article, in text order, without overlaps. */
  public List<Found> in(ArticleWords words) {
    List<Found> found = new ArrayList<>();
    for (int s = 0; s < words.sentences() && !asGiven.isEmpty(); s++) {
      int offset = words.firstOf(s);
      List<String> sentence = new ArrayList<>();
      for (int i = offset; i < words.endOf(s); i++) {
        sentence.add(words.text(i));
      }
      WordPieces pieces = WordPieces.of(sentence);
      boolean opening = true;
      int at = 0;
      while (at < sentence.size()) {
        int end = at + 1;
        Optional<Match> match = at(pieces, at, opening);
        if (match.isPresent()) {
          end = match.get().end();
          Form form = match.get().form();
          found.add(new Found(offset + at, offset + end, s, form.alias(), form.canonical()));
        }
        opening &= !Character.isLetterOrDigit(sentence.get(at).codePointAt(0));
        at = end;
      }
    }
    return found;
  }

  /** The longest alias that begins with the word {@code at} and ends where a word ends. */
  private Optional<Match> at(WordPieces words, int at, boolean opening) {
    int begin = words.begins()[at];
    String first = upper(words.pieces().get(begin));
    for (int count : lengths.getOrDefault(first, new TreeSet<>())) {
      OptionalInt end = words.wordAfter(at, count);
      if (end.isPresent()) {
        List<String> pieces = words.pieces().subList(begin, begin + count);
        Optional<Form> form = written(String.join(" ", pieces), opening);
        if (form.isPresent()) {
          return Optional.of(new Match(end.getAsInt(), form.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Form> written(String key, boolean opening) {
    Form form = asGiven.get(key);
    if (form == null && key.chars().noneMatch(Character::isLowerCase)) {
      form = inCapitals.get(key);
    }
    if (form == null && opening) {
      form = asGiven.get(Character.toLowerCase(key.charAt(0)) + key.substring(1));
    }
    return Optional.ofNullable(form);
  }

  private static String upper(String piece) {
    return piece.toUpperCase(Locale.ROOT);
  }
}
