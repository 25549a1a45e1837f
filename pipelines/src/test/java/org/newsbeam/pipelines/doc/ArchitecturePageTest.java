// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.doc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.newsbeam.graph.ClassGraph;
import org.newsbeam.model.Article;
import org.newsbeam.pipelines.Newsbeam;

/** {@code docs/architecture.md} draws what stands, and names classes that are there. */
public class ArchitecturePageTest {

  private static final Path FILE = Path.of("docs/architecture.md");
  private static final MarkedPage PAGE = new MarkedPage(FILE);

  /** The quote that the page explains. */
  private static final String QUOTE = "We cannot go on taking fish";

  private static final Pattern CLASS_NAME = Pattern.compile("`([A-Z][a-z]\\w+)`");

  @Test
  public void theRoomsAreDrawn() throws IOException, URISyntaxException {
    Map<String, Set<String>> rooms = arrows(ClassGraph.around(Article.class), "");
    PAGE.check("rooms", drawn(rooms));
  }

  @Test
  public void theWingsOfTheProgramsAreDrawn() throws IOException, URISyntaxException {
    PAGE.check("programs", drawn(arrows(ClassGraph.around(Newsbeam.class), "pipelines.")));
  }

  @Test
  public void theWingsOfQuoteAreDrawn() throws IOException, URISyntaxException {
    PAGE.check("quote", drawn(arrows(ClassGraph.around(Article.class), "quote.")));
  }

  @Test
  public void theRowIsThatOfTheRun() throws IOException {
    try (Stream<String> rows = Files.lines(Path.of("testdata/expected/quotes.jsonl"), UTF_8)) {
      JsonNode row =
          new ObjectMapper()
              .readTree(
                  rows.filter(line -> line.contains(QUOTE) && line.contains("harbour-gazette"))
                      .findFirst()
                      .orElseThrow());
      StringBuilder text = new StringBuilder("| column | value |\n|---|---|\n");
      row.properties()
          .forEach(
              cell -> text.append("| `%s` | %s |%n".formatted(cell.getKey(), cell.getValue())));
      PAGE.check("row", text.toString());
    }
  }

  @Test
  public void everyClassThatIsNamedIsThere() throws IOException {
    Set<String> there = new TreeSet<>();
    for (String module : new String[] {"transforms", "pipelines"}) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src"))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".java"))
            .forEach(name -> there.add(name.substring(0, name.length() - ".java".length())));
      }
    }
    Set<String> lost = new TreeSet<>();
    Matcher named = CLASS_NAME.matcher(Files.readString(FILE, UTF_8));
    while (named.find()) {
      if (!there.contains(named.group(1))) {
        lost.add(named.group(1));
      }
    }
    assertEquals(Set.of(), lost);
  }

  /** Which part of {@code within} uses which, by the name after it; its root is "root". */
  private static Map<String, Set<String>> arrows(ClassGraph graph, String within) {
    Map<String, Set<String>> arrows = new TreeMap<>();
    graph
        .packages()
        .forEach(
            (from, uses) ->
                uses.stream()
                    .filter(to -> isWithin(from, within) && isWithin(to, within))
                    .filter(to -> !part(from, within).equals(part(to, within)))
                    .forEach(
                        to ->
                            arrows
                                .computeIfAbsent(part(from, within), key -> new TreeSet<>())
                                .add(part(to, within))));
    return arrows;
  }

  private static boolean isWithin(String name, String within) {
    return (name + ".").startsWith(within);
  }

  private static String part(String name, String within) {
    String rest = (name + ".").substring(within.length());
    return rest.isEmpty() ? "root" : rest.substring(0, rest.indexOf('.'));
  }

  private static String drawn(Map<String, Set<String>> arrows) {
    return arrows.entrySet().stream()
        .flatMap(from -> from.getValue().stream().map(to -> "  " + from.getKey() + " --> " + to))
        .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
  }
}
