// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.office;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes paragraphs of the lines of pages: without running heads and page numbers, with divided
 * words put together, over the ends of columns and pages.
 */
final class PdfLines {

  /** Lines at the top and at the foot of a page among which running heads are. */
  private static final int EDGE = 3;

  /** A line that is shorter than so much of the longest one ends its paragraph. */
  private static final double SHORT = 0.6;

  /** Letters that are larger than most by so much are those of titles. */
  private static final double LARGE = 1.2;

  private static final Pattern NUMBER =
      Pattern.compile("(?i)\\W*(?:page|p\\.)?\\s*#(?:\\s*(?:of|/)\\s*#)?\\W*");
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern DIVIDED = Pattern.compile(".*\\p{Ll}[-\u00ad\u2010]$");

  private final int longest;
  private final double usual;
  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private PdfLine last = PdfLine.GAP;
  private boolean gap = true;

  private PdfLines(List<PdfLine> lines) {
    longest = lines.stream().mapToInt(line -> line.text().length()).max().orElse(0);
    usual = usual(lines);
  }

  static List<String> paragraphs(List<List<PdfLine>> pages) {
    Set<String> heads = runningHeads(pages);
    List<PdfLine> all = pages.stream().flatMap(page -> without(heads, page)).toList();
    PdfLines lines = new PdfLines(all);
    all.forEach(lines::add);
    lines.flush();
    return lines.paragraphs;
  }

  /** The size of most letters. */
  private static double usual(List<PdfLine> lines) {
    Map<Double, Integer> letters = new TreeMap<>();
    lines.forEach(line -> letters.merge(line.size(), line.text().length(), Integer::sum));
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }

  private void add(PdfLine line) {
    if (line.isGap()) {
      gap = true;
      return;
    }
    if (open.length() > 0 && !goesOn(line)) {
      flush();
    }
    boolean divided =
        DIVIDED.matcher(last.text()).matches() && isLower(line.text()) && open.length() > 0;
    if (divided) {
      open.setLength(open.length() - 1);
    } else if (open.length() > 0) {
      open.append(' ');
    }
    open.append(line.text());
    last = line;
    gap = false;
  }

  private void flush() {
    if (open.length() > 0) {
      paragraphs.add(open.toString());
      open.setLength(0);
    }
  }

  /** A sentence goes on over the end of a column or page; a title while its letters are large. */
  private boolean goesOn(PdfLine line) {
    if (isLarge(line) || isLarge(last)) {
      return !gap && line.size() == last.size();
    }
    return isLower(line.text()) || (!gap && last.text().length() >= SHORT * longest);
  }

  private boolean isLarge(PdfLine line) {
    return line.size() > LARGE * usual;
  }

  private static boolean isLower(String line) {
    return Character.isLowerCase(line.codePointAt(0));
  }

  private static Stream<PdfLine> without(Set<String> heads, List<PdfLine> page) {
    List<Integer> edge = edge(page);
    Stream<PdfLine> kept =
        IntStream.range(0, page.size())
            .filter(i -> !edge.contains(i) || !isFurniture(heads, folded(page.get(i))))
            .mapToObj(page::get);
    return Stream.concat(kept, Stream.of(PdfLine.GAP));
  }

  private static boolean isFurniture(Set<String> heads, String folded) {
    return heads.contains(folded) || NUMBER.matcher(folded).matches();
  }

  /** Lines that stand at the edges of half of the pages or more, whatever numbers are in them. */
  private static Set<String> runningHeads(List<List<PdfLine>> pages) {
    Map<String, Long> counts =
        pages.stream()
            .flatMap(page -> edge(page).stream().map(i -> folded(page.get(i))).distinct())
            .collect(groupingBy(line -> line, TreeMap::new, counting()));
    long most = Math.max(2, (pages.size() + 1) / 2);
    return counts.entrySet().stream()
        .filter(line -> line.getValue() >= most)
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static List<Integer> edge(List<PdfLine> page) {
    List<Integer> filled =
        IntStream.range(0, page.size()).filter(i -> !page.get(i).isGap()).boxed().toList();
    return Stream.concat(
            filled.stream().limit(EDGE), filled.stream().skip(Math.max(0, filled.size() - EDGE)))
        .distinct()
        .toList();
  }

  private static String folded(PdfLine line) {
    return DIGITS.matcher(line.text()).replaceAll("#");
  }
}
