// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.evaluate.quotes.gold;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbeam.model.Span;
import org.newsbeam.pipelines.evaluate.gold.CharOffsets;
import org.newsbeam.pipelines.launch.UsageException;

/**
 * Reads the annotation of one text in brat's standoff format, as PolNeAR 1.0 uses it. Offsets count
 * code points.
 *
 * <ul>
 *   <li>{@code T3 TAB Content 9 31;40 82 TAB words}: a stretch of the text, see {@link
 *       BratStretch}. One of type {@code Discard} is discarded.
 *   <li>{@code E1 TAB Attribution:T4 Source:T1 Cue:T2 Content:T3}: an attribution, whatever follows
 *       {@code Attribution} in its type; each role may be missing, or be there several times.
 *   <li>{@code N1 TAB Reference T1 ANY:ID TAB Ann Roe}: who the source T1, or that of E1, is.
 * </ul>
 *
 * Relations, attributes and notes are not looked at.
 */
final class BratAnnotation {

  private static final Pattern REFERENCE =
      Pattern.compile("\\S+\\s+\\S+\\s+(\\S+)\\s+\\S+\\s+(.+)", Pattern.DOTALL);
  private static final Pattern LINE = Pattern.compile("[TENRAM#]\\d|\\*\\s");

  private final String file;
  private final String text;
  private final CharOffsets offsets;
  private final Map<String, BratStretch> stretches = new LinkedHashMap<>();
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final List<Attribution> attributions = new ArrayList<>();

  /**
   * Reads an annotation of {@code text}.
   *
   * @param file what messages call it
   */
  BratAnnotation(String file, String text) {
    this.file = file;
    this.text = text;
    offsets = new CharOffsets(text);
  }

  /**
   * Adds the lines of the annotation.
   *
   * @throws UsageException if one is not of this format, or its words are not the text's
   */
  void add(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !LINE.matcher(line).lookingAt()) {
        throw new UsageException(place(i) + ": it is no line of brat's: " + line);
      }
      if (line.startsWith("T")) {
        BratStretch stretch = BratStretch.of(line, place(i), offsets, text);
        stretches.put(stretch.id(), stretch);
      } else if (line.startsWith("N")) {
        addName(place(i), line);
      }
    }
    // An event may name stretches that come after it.
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("E")) {
        addEvent(place(i), lines.get(i).strip().split("\\s+", -1));
      }
    }
  }

  private String place(int line) {
    return file + ":" + (line + 1);
  }

  /** The attributions, in the annotation's order. */
  List<Attribution> attributions() {
    return attributions;
  }

  /** What nobody was to annotate, in chars. */
  List<Span> discarded() {
    return stretches.values().stream()
        .filter(stretch -> stretch.type().equalsIgnoreCase("Discard"))
        .flatMap(stretch -> stretch.spans().stream())
        .toList();
  }

  private void addName(String place, String line) {
    Matcher parts = REFERENCE.matcher(line.strip());
    if (!parts.matches()) {
      throw new UsageException(place + ": it is not ID TAB Reference ID ANY:ID TAB NAME: " + line);
    }
    names.computeIfAbsent(parts.group(1), id -> new ArrayList<>()).add(parts.group(2));
  }

  private void addEvent(String place, String[] parts) {
    if (parts.length < 2 || !parts[1].toLowerCase(Locale.ROOT).startsWith("attribution")) {
      return;
    }
    List<String> sources = new ArrayList<>();
    Map<String, List<Span>> roles = new LinkedHashMap<>();
    for (String part : List.of(parts).subList(2, parts.length)) {
      int colon = part.indexOf(':');
      BratStretch stretch = stretches.get(part.substring(colon + 1));
      if (colon < 0 || stretch == null) {
        throw new UsageException(place + ": it names a stretch of text that is not there: " + part);
      }
      // brat numbers a role that is there several times: Content, Content2.
      String role = part.substring(0, colon).replaceFirst("\\d+$", "").toLowerCase(Locale.ROOT);
      roles.computeIfAbsent(role, name -> new ArrayList<>()).addAll(stretch.spans());
      if (role.equals("source")) {
        sources.add(part.substring(colon + 1));
      }
    }
    List<String> speakers =
        Stream.concat(Stream.of(parts[0]), sources.stream())
            .map(id -> names.getOrDefault(id, List.of()))
            .flatMap(Collection::stream)
            .toList();
    attributions.add(
        new Attribution(
            parts[0],
            roles.getOrDefault("source", List.of()),
            roles.getOrDefault("cue", List.of()),
            roles.getOrDefault("content", List.of()),
            speakers));
  }
}
