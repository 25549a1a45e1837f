// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.column;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class ColumnFileTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void sentencesAndArticlesAreKeptApart() throws IOException {
    List<NameSample> samples =
        read(
            "-DOCSTART-\tO",
            "",
            "Anna\tB-PERSON",
            "Berg\tI-PERSON",
            "",
            "Oslo\tB-LOCATION",
            "",
            "-DOCSTART-\tO",
            "",
            "Norvik\tB-ORGANIZATION");
    assertEquals(
        List.of("[Anna Berg] PERSON", "[Oslo] LOCATION", "[Norvik] ORGANIZATION"),
        samples.stream().map(ColumnFileTest::written).toList());
    assertEquals(
        List.of(true, false, true),
        samples.stream().map(NameSample::isClearAdaptiveDataSet).toList());
  }

  @Test
  public void tokensAreCutAsArticlesAre() throws IOException {
    List<NameSample> samples =
        read(
            "Oslo-based\tB-LOCATION",
            "Anna\tB-PERSON",
            "’\tO",
            "s\tO",
            "didn\tO",
            "’\tO",
            "t\tO",
            "“\tO",
            "U\tB-LOCATION",
            ".\tI-LOCATION",
            "S\tI-LOCATION",
            ".\tI-LOCATION",
            ".\tO");
    assertEquals(
        "[Oslo - based] LOCATION [Anna] PERSON 's did n't \" [U.S.] LOCATION .",
        written(samples.get(0)));
  }

  @Test
  public void unknownTypesAreLeftOut() throws IOException {
    assertEquals("Hamlet in May", written(read("Hamlet\tB-SONG", "in\tO", "May\tB-WORK").get(0)));
  }

  @Test
  public void aLineOfAnotherFormIsRefusedWithItsNumber() {
    IOException refused =
        assertThrows(IOException.class, () -> read("Anna\tB-PERSON", "Berg PERSON"));
    assertEquals(
        "names.tsv:2: not TOKEN TAB TAG: Berg PERSON",
        refused.getMessage().replaceFirst("^.*/", ""));
  }

  private static String written(NameSample sample) {
    List<String> words = new ArrayList<>(List.of(sample.getSentence()));
    for (Span name : sample.getNames()) {
      words.set(name.getStart(), "[" + words.get(name.getStart()));
      words.set(name.getEnd() - 1, words.get(name.getEnd() - 1) + "] " + name.getType());
    }
    return String.join(" ", words);
  }

  private List<NameSample> read(String... lines) throws IOException {
    Path file = folder.getRoot().toPath().resolve("names.tsv");
    Files.write(file, List.of(lines));
    return ColumnFile.read(file);
  }
}
