// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.entity.Articles;
import org.newsbeam.entity.text.ArticleWords;

public final class AliasFileTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void aWorkerReadsTheFileAgain() throws IOException {
    Path table = folder.getRoot().toPath().resolve("names.csv");
    Files.writeString(table, "alias,name,type\nthe Gaffer,Josh Pelham,PERSON\n");
    AliasFile file = AliasFile.read(table.toString());
    AliasFile elsewhere = new AliasFile("as another JVM knows it", file.place(), file.sha256());
    ArticleWords words = ArticleWords.of(Articles.of("Here the Gaffer rests."));
    assertEquals(1, elsewhere.aliases().in(words).size());
    Files.writeString(table, "alias,name,type\nthe Gaffer,Tom Reed,PERSON\n");
    assertThrows(
        IllegalStateException.class,
        () -> new AliasFile("x", file.place(), file.sha256()).aliases());
  }

  @Test
  public void aMissingFileIsTold() {
    assertThrows(FileNotFoundException.class, () -> AliasFile.read("nowhere/names.csv"));
  }
}
