// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.invariant;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Optional;

/** Articles as text files, in the charsets that are told apart and with every end of line. */
final class TextFiles {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private TextFiles() {}

  static MadeFile file(String name, Story story, Dice dice) {
    String between =
        dice.one("\n\n", "\n", "\r\n\r\n", "\r\n", "\r\r", "\n \n", "\u2029", "\n\n\n");
    String body = story.text(between);
    if (dice.percent(15)) {
      body = wrapped(body, dice.from(20, 90), between.startsWith("\r\n") ? "\r\n" : "\n");
    }
    String text = dice.percent(60) ? story.headline() + between + body : body;
    String marked = BYTE_ORDER_MARK + text;
    return switch (dice.below(12)) {
      case 0 -> MadeFile.single(name, marked.getBytes(UTF_8), Optional.of(text));
      case 1 -> MadeFile.single(name, marked.getBytes(UTF_16LE), Optional.of(text));
      case 2 -> MadeFile.single(name, marked.getBytes(UTF_16BE), Optional.of(text));
      case 3 ->
          MadeFile.single(name, text.getBytes(Charset.forName("windows-1252")), Optional.empty());
      default -> MadeFile.single(name, text.getBytes(UTF_8), exactly(text));
    };
  }

  /** A mark at the start of the text itself is taken for one of the file's; noise is no text. */
  private static Optional<String> exactly(String text) {
    long controls = text.chars().filter(c -> c < '\t' || c == 0x7f).count();
    return text.charAt(0) == BYTE_ORDER_MARK || 5 * controls > text.length()
        ? Optional.empty()
        : Optional.of(text);
  }

  private static String wrapped(String text, int width, String lineEnd) {
    StringBuilder wrapped = new StringBuilder();
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      column = c == '\n' ? 0 : column + 1;
      if (c == ' ' && column > width) {
        wrapped.append(lineEnd);
        column = 0;
      } else {
        wrapped.append(c);
      }
    }
    return wrapped.toString();
  }
}
