// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.gold.CharOffsets;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * What a line of brat's says of the text: {@code T3 TAB Content 9 31;40 82 TAB words}.
 *
 * @param id what other lines call it
 * @param type what it is
 * @param spans where it stands, in chars
 */
record BratStretch(String id, String type, List<Span> spans) {

  private static final Pattern PAIR = Pattern.compile("(\\d+)\\s+(\\d+)");

  private static final Pattern LINE =
      Pattern.compile(
          "(\\S+)\\s+(\\S+)\\s+(PAIR(?:\\s*;\\s*PAIR)*+)(?:\\s(.*))?"
              .replace("PAIR", "\\d{1,9}\\s+\\d{1,9}"),
          Pattern.DOTALL);

  BratStretch {
    spans = List.copyOf(spans);
  }

  /**
   * Reads a line. The words in it may differ from the text's in spaces and line ends only.
   *
   * @param place the file and the line's number, for messages
   * @param offsets those of the code points of {@code text}
   * @throws UsageException if it is not of this format, or its words are not the text's
   */
  static BratStretch of(String line, String place, CharOffsets offsets, String text) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new UsageException(place + ": it is not ID TAB TYPE BEGIN END TAB WORDS: " + line);
    }
    List<Span> spans = new ArrayList<>();
    Matcher pairs = PAIR.matcher(parts.group(3));
    while (pairs.find()) {
      int begin = Integer.parseInt(pairs.group(1));
      int end = Integer.parseInt(pairs.group(2));
      if (begin >= end || end > offsets.codePoints()) {
        throw new UsageException(
            "%s: %d %d is no stretch of a text of %d code points"
                .formatted(place, begin, end, offsets.codePoints()));
      }
      spans.add(offsets.span(begin, end));
    }
    String words = String.join(" ", spans.stream().map(span -> span.in(text)).toList());
    String told = parts.group(4) == null ? "" : parts.group(4);
    if (!told.isBlank() && !unspaced(told).equals(unspaced(words))) {
      throw new UsageException(
          "%s: the words at %s are \"%s\", not \"%s\""
              .formatted(place, parts.group(3), words, told)
              .replaceAll("\\s+", " "));
    }
    return new BratStretch(parts.group(1), parts.group(2), spans);
  }

  private static String unspaced(String words) {
    return words.replaceAll("[\\s\\p{Z}]+", "");
  }
}
