// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;
import org.newsbeam.model.Entity;

/**
 * Texts and the entities in them: {@code NAME.input} holds an article, a block a line; {@code
 * NAME.expected} a line for each entity: type | name | aliases | titles. With {@code
 * -Dnewsbeam.update=true} they are written anew.
 */
@RunWith(Parameterized.class)
public final class EntityGoldenTest {

  private static final Path FOLDER = Path.of("../testdata/entity");

  private final String name;

  public EntityGoldenTest(String name) {
    this.name = name;
  }

  @Parameters(name = "{0}")
  public static List<Object[]> pairs() throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.forEach(f -> names.add(f.getFileName().toString().replaceAll("\\.[a-z]+$", "")));
    }
    List<Object[]> pairs = new ArrayList<>();
    names.forEach(n -> pairs.add(new Object[] {n}));
    return pairs;
  }

  @Test
  public void entitiesAreAsExpected() throws IOException {
    String input = Files.readString(FOLDER.resolve(name + ".input"));
    Path expected = FOLDER.resolve(name + ".expected");
    String found =
        Articles.annotated(new EntityFinder(), input).entities().stream()
            .map(EntityGoldenTest::line)
            .collect(Collectors.joining());
    if (Boolean.getBoolean("newsbeam.update")) {
      Files.writeString(expected, found);
    } else {
      assertEquals(Files.readString(expected), found);
    }
  }

  private static String line(Entity entity) {
    return "%s | %s | %s | %s"
            .formatted(
                entity.type(),
                entity.name(),
                String.join("; ", entity.aliases()),
                String.join("; ", entity.titles()))
            .strip()
        + "\n";
  }
}
