// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class VectorClustersTest {

  private static final String LINES =
      """
      harbour 10 0 0.1
      prime 0.1 5 0
      pier 9 0 0.2
      seventh 0 6 0.1
      quay 8 0.1 0
      ninth 0 7 0
      """;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void wordsOfOneDirectionAreOneClass() throws IOException {
    assertEquals(
        List.of("0\tharbour pier quay", "1\tninth prime seventh"), classes("v.txt", LINES, 6, 2));
  }

  @Test
  public void eachGrainHasAPathOfItsOwn() throws IOException {
    for (String line : classes("v.txt", LINES, 6, 2, 3)) {
      assertEquals(line, 2, line.substring(0, line.indexOf('\t')).split(" ", -1).length);
    }
  }

  @Test
  public void jsonSaysTheSame() throws IOException {
    String json =
        """
        {"precision": 2, "dimensions": 3, "words": ["harbour", "prime", "pier", "seventh", "quay", "ninth"],
         "vectors": {"ninth": [0, 7, 0, 9], "harbour": [10, 0, 0.1, 9], "prime": [0.1, 5, 0, 9],
          "pier": [9, 0, 0.2, 9], "seventh": [0, 6, 0.1, 9], "quay": [8, 0.1, 0, 9]}}
        """;
    assertEquals(classes("v.txt", LINES, 6, 2), classes("v.json", json, 6, 2));
  }

  @Test
  public void theMostFrequentWordsAreTakenAndDigitsCountAsNought() throws IOException {
    List<String> classes =
        classes("v.txt", "6 3\n1984 0 1 0\n1990 1 0 0\nthe 1 0 0\nof 1 1 0\nrare 0 0 1\n", 3, 2);
    assertEquals(
        List.of("0000", "of", "the"),
        classes.stream()
            .flatMap(line -> Arrays.stream(line.substring(line.indexOf('\t') + 1).split(" ", -1)))
            .sorted()
            .toList());
  }

  @Test
  public void theSameFileGivesTheSameBytes() throws IOException {
    Path vectors = write("v.txt", LINES);
    Path one = train(vectors, 6, folder.getRoot().toPath().resolve("one.gz"), 3, 2);
    Path two = train(vectors, 6, folder.getRoot().toPath().resolve("two.gz"), 3, 2);
    assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
  }

  @Test
  public void whatIsNoFileOfVectorsIsRefusedWithItsLine() throws IOException {
    Path vectors = write("v.txt", "harbour 1 2\npier 1 x\n");
    IOException refused = assertThrows(IOException.class, () -> VectorClusters.read(vectors, 10));
    assertTrue(
        refused.getMessage(), refused.getMessage().endsWith("v.txt:2: not a word and its numbers"));
    Path uneven = write("u.txt", "harbour 1 2\npier 1 2 3\n");
    refused = assertThrows(IOException.class, () -> VectorClusters.read(uneven, 10));
    assertTrue(
        refused.getMessage(),
        refused.getMessage().endsWith("the vector of pier is of another length"));
    Path empty = write("e.json", "{}");
    refused = assertThrows(IOException.class, () -> VectorClusters.read(empty, 10));
    assertTrue(
        refused.getMessage(), refused.getMessage().endsWith("has no \"words\" and \"vectors\""));
  }

  private List<String> classes(String name, String text, int words, Integer... grains)
      throws IOException {
    Path output = folder.getRoot().toPath().resolve(name + ".gz");
    train(write(name, text), words, output, grains);
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(output))) {
      return new String(in.readAllBytes(), UTF_8).lines().toList();
    }
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.getRoot().toPath().resolve(name), text);
  }

  private static Path train(Path vectors, int words, Path output, Integer... grains)
      throws IOException {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    VectorClusters.read(vectors, words).train(List.of(grains), 5, output, nowhere);
    return output;
  }
}
