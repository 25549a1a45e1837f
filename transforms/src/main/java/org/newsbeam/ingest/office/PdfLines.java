// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes paragraphs of the lines of pages: without running heads and page numbers, with divided
 * words put together, over the ends of pages.
 */
final class PdfLines {

  /** Lines at the top and at the foot of a page among which running heads are. */
  private static final int EDGE = 3;

  /** A line that is shorter than so much of the longest one ends its paragraph. */
  private static final double SHORT = 0.6;

  private static final Pattern NUMBER =
      Pattern.compile("(?i)\\W*(?:page|p\\.)?\\s*#(?:\\s*(?:of|/)\\s*#)?\\W*");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern DIVIDED = Pattern.compile(".*\\p{Ll}[-\u00ad\u2010]$");
  private static final Pattern ENDED = Pattern.compile(".*[.!?:…]['\"”’)]*$");

  private PdfLines() {}

  static List<String> paragraphs(List<List<String>> pages) {
    Set<String> heads = runningHeads(pages);
    int longest = pages.stream().flatMap(List::stream).mapToInt(String::length).max().orElse(0);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean atStart = true; // of a paragraph, as the page shows it
    for (List<String> page : pages) {
      List<String> lines = without(heads, page);
      boolean atTop = true;
      for (String line : lines) {
        if (line.isEmpty()) {
          atStart = !atTop || atStart;
        } else {
          boolean goesOn = open.length() > 0 && goesOn(open.toString(), line, atTop, atStart);
          if (!goesOn) {
            flush(open, paragraphs);
          }
          join(open, line);
          atStart = line.length() < SHORT * longest && !DIVIDED.matcher(line).matches();
          atTop = false;
        }
      }
    }
    flush(open, paragraphs);
    return paragraphs;
  }

  /** Over the end of a page a sentence goes on, whatever stands between. */
  private static boolean goesOn(String open, String line, boolean atTop, boolean atStart) {
    return atTop
        ? !ENDED.matcher(open).matches() && Character.isLowerCase(line.codePointAt(0))
        : !atStart;
  }

  private static void flush(StringBuilder open, List<String> paragraphs) {
    if (open.length() > 0) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  private static void join(StringBuilder open, String line) {
    boolean divided = DIVIDED.matcher(open).matches() && Character.isLowerCase(line.codePointAt(0));
    if (divided) {
      open.setLength(open.length() - 1);
    } else if (open.length() > 0) {
      open.append(' ');
    }
    open.append(line);
  }

  private static List<String> without(Set<String> heads, List<String> page) {
    List<Integer> edge = edge(page);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String folded = folded(page.get(i));
      boolean furniture =
          edge.contains(i) && (heads.contains(folded) || NUMBER.matcher(folded).matches());
      if (!furniture) {
        kept.add(page.get(i));
      }
    }
    return kept;
  }

  /** Lines that stand at the edges of half of the pages or more, whatever numbers are in them. */
  private static Set<String> runningHeads(List<List<String>> pages) {
    Map<String, Long> counts =
        pages.stream()
            .flatMap(page -> edge(page).stream().map(i -> folded(page.get(i))).distinct())
            .collect(groupingBy(line -> line, TreeMap::new, counting()));
    long most = Math.max(2, (pages.size() + 1) / 2);
    return counts.entrySet().stream()
        .filter(line -> line.getValue() >= most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static List<Integer> edge(List<String> page) {
    List<Integer> filled =
        Stream.iterate(0, i -> i < page.size(), i -> i + 1)
            .filter(i -> !page.get(i).isEmpty())
            .toList();
    return Stream.concat(
            filled.stream().limit(EDGE), filled.stream().skip(Math.max(0, filled.size() - EDGE)))
        .distinct()
        .toList();
  }

  private static String folded(String line) {
    return DIGITS.matcher(line).replaceAll("#");
  }
}
