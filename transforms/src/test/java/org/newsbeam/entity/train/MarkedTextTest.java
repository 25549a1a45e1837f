// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.train;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.entity.Articles;

/** Tests of text in which names are marked. */
public final class MarkedTextTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void namesAreMarkedInTheWordsThatARunReads() throws IOException {
    TrainingFile file =
        read(
            """
            [PERSON Nora Holm]'s plan [sic] failed. [LOCATION Orrin]-based [ORGANIZATION P&G] left.
            ====
            [LOCATION LIMA] (1996-08-26) 🚢
            """);
    assertEquals("marked.txt", file.name());
    assertEquals(
        List.of(
            "true <START:PERSON> Nora Holm <END> 's plan [ sic ] failed .",
            "false <START:LOCATION> Orrin <END> - based <START:ORGANIZATION> P&G <END> left .",
            "true <START:LOCATION> LIMA <END> ( 1996 - 08 - 26 ) 🚢"),
        file.sentences().stream()
            .map(s -> s.isClearAdaptiveDataSet() + " " + s.toString().strip())
            .toList());
  }

  @Test
  public void aMarkOfNoTypeIsRefused() {
    IOException refused =
        assertThrows(IOException.class, () -> read("Rain.\n====\n[PRESON Nora Holm] left.\n"));
    assertThat(refused.getMessage(), containsString("article 2: no type of name: [PRESON Nora"));
  }

  private TrainingFile read(String marked) throws IOException {
    Path file = folder.getRoot().toPath().resolve("marked.txt");
    Files.writeString(file, marked, UTF_8);
    return TrainingFile.ofMarked(file, Articles::of);
  }
}
