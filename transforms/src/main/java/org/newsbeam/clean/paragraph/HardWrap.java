// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.clean.paragraph;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsbeam.clean.text.Chars;
import org.newsbeam.clean.text.Sentences;

/**
 * Whether an article's lines were broken at a fixed width, as wire copy and e-mail are, and which
 * lines then belong together. A line is full when the first word of the next one would not have
 * fitted; paragraphs are told apart by indentation, blank lines or a last line that is not full.
 */
final class HardWrap {

  private static final int NARROWEST = 40;
  private static final int WIDEST = 100;

  /** Shorter lines are no cut sentences. */
  private static final int MIN_CONTINUED = 40;

  /** Words after which no line of its own ends: articles, prepositions, particles of names. */
  private static final Set<String> GOING_ON =
      Set.of(
          "the a an of and or & for from with by at into as that which who whose his her their its"
              .concat(" de da del della der den van von bin al el la le Mr Mrs Ms Dr Sir Mr. Mrs.")
              .concat(" Ms. Dr. St. Gen. Sen. Rep. Gov. Lt. Col. Sgt.")
              .split(" "));

  private final String text;
  private final int width;
  private final int baseIndent;
  private final boolean marked;
  private final boolean wrapped;

  private HardWrap(String text, int width, int baseIndent, boolean marked, boolean wrapped) {
    this.text = text;
    this.width = width;
    this.baseIndent = baseIndent;
    this.marked = marked;
    this.wrapped = wrapped;
  }

  static HardWrap of(String text, List<Line> lines) {
    int baseIndent = lines.stream().mapToInt(Line::indent).min().orElse(0);
    int[] widths =
        IntStream.range(1, lines.size())
            .filter(i -> !lines.get(i).afterBlank())
            .map(i -> lines.get(i - 1).width())
            .sorted()
            .toArray();
    int width = widths.length == 0 ? 0 : widths[(widths.length - 1) * 19 / 20];
    boolean indented = lines.stream().anyMatch(line -> line.indent() > baseIndent);
    long groups = lines.stream().filter(Line::afterBlank).count();
    boolean marked = indented || groups * 8 > lines.size();
    HardWrap candidate = new HardWrap(text, width, baseIndent, marked, false);
    return new HardWrap(text, width, baseIndent, marked, candidate.isEvident(lines));
  }

  /** Whether the article is hard-wrapped. */
  boolean isWrapped() {
    return wrapped;
  }

  /** Whether {@code next} goes on with the paragraph of {@code line}. */
  boolean joins(Line line, Line next) {
    if (next.afterBlank() || (wrapped && next.indent() > baseIndent)) {
      return false;
    }
    if (!wrapped) {
      return line.end() - line.begin() >= MIN_CONTINUED
          && !Sentences.endsSentence(text, line.end())
          && text.charAt(line.end() - 1) != ':'
          && (Character.isLowerCase(text.charAt(next.begin())) || isCutBeforeCapital(line, next));
    }
    int needed = needed(line, next);
    boolean endsParagraph =
        !marked && needed + 2 < width && Sentences.endsSentence(text, line.end());
    return needed > width * 2 / 3 && !endsParagraph;
  }

  /**
   * Whether a line that is not full was cut in a name, or before one: where blank lines part the
   * paragraphs, the line ends in a word that goes on ("van der", "of", "and").
   */
  private boolean isCutBeforeCapital(Line line, Line next) {
    int begin = line.end();
    while (begin > line.begin() && !Chars.isWhite(text.charAt(begin - 1))) {
      begin--;
    }
    return marked
        && line.width() <= WIDEST
        && Character.isUpperCase(text.charAt(next.begin()))
        && GOING_ON.contains(text.substring(begin, line.end()));
  }

  /** At least two cut sentences, and most lines full, among lines of much the same width. */
  private boolean isEvident(List<Line> lines) {
    long fitting = lines.stream().filter(line -> line.width() <= width + 8).count();
    if (width < NARROWEST || width > WIDEST || fitting * 10 < lines.size() * 9L) {
      return false;
    }
    int pairs = 0;
    int full = 0;
    int cut = 0;
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i - 1);
      Line next = lines.get(i);
      if (next.afterBlank() || next.indent() > baseIndent) {
        continue;
      }
      pairs++;
      if (needed(line, next) > width * 6 / 7) {
        full++;
        cut += Sentences.endsSentence(text, line.end()) ? 0 : 1;
      }
    }
    return cut >= 2 && full * 2 >= pairs && cut * 2 >= full;
  }

  /** The columns that {@code line} would have taken with the first word of {@code next}. */
  private int needed(Line line, Line next) {
    int word = next.begin();
    while (word < next.end() && !Chars.isWhite(text.charAt(word))) {
      word++;
    }
    return line.width() + 1 + word - next.begin();
  }
}
