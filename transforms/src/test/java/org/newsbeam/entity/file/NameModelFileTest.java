// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertThrows;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import opennlp.tools.namefind.TokenNameFinder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.entity.TinyNameModel;

public final class NameModelFileTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void namesOfAModelOfOpenNlpHaveOurTypes() throws IOException {
    NameModelFile model = NameModelFile.read(tiny().toString());
    String[] sentence = "Nadia Holm walked to Oslo at noon .".split(" ", -1);
    assertEquals(List.of("[0..2) PERSON", "[4..5) LOCATION"), found(model.finder(), sentence));
    assertEquals(Set.of("time"), model.ignoredTypes());
  }

  @Test
  public void aModelIsKnownByItsBytes() throws IOException, NoSuchAlgorithmException {
    Path tiny = tiny();
    NameModelFile model = NameModelFile.read(tiny.toString());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(tiny));
    assertEquals(HexFormat.of().formatHex(digest), model.sha256());
  }

  @Test
  public void aModelIsReadOnceAndEachThreadHasItsFinder() throws IOException {
    Path tiny = tiny();
    NameModelFile model = NameModelFile.read(tiny.toString());
    Files.delete(tiny);
    assertNotSame(model.finder(), model.finder());
  }

  @Test
  public void aWorkerReadsTheModelOfTheLauncherOrNone() throws IOException {
    Path tiny = tiny();
    NameModelFile here = NameModelFile.read(tiny.toString());
    NameModelFile elsewhere = new NameModelFile("elsewhere", here.place(), here.sha256());
    assertEquals(1, found(elsewhere.finder(), "Anna Berg walked .".split(" ", -1)).size());
    NameModelFile changed = new NameModelFile("changed", here.place(), "00");
    assertThrows(IllegalStateException.class, changed::finder);
  }

  @Test
  public void aFileThatIsNotThereIsSaidToBeMissing() {
    assertThrows(FileNotFoundException.class, () -> NameModelFile.read("nowhere.bin"));
  }

  @Test
  public void aFileOfAnotherKindIsNoModel() throws IOException {
    Path text = folder.newFile("a.txt").toPath();
    Files.writeString(text, "Anna Berg walked to Oslo.");
    assertRefused("no name model", text);
    assertRefused("no name model", folder.newFile("empty.bin").toPath());
    Path zip = folder.newFile("a.zip").toPath();
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry("a.txt"));
    }
    assertRefused("lacks a part", zip);
  }

  @Test
  public void aModelThatTagsWordsIsNoNameModel() throws IOException {
    Path file = folder.getRoot().toPath().resolve("tags.bin");
    try (InputStream in = getClass().getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin");
        OutputStream out = Files.newOutputStream(file)) {
      in.transferTo(out);
    }
    assertRefused("POSTagger", file);
  }

  @Test
  public void aModelWithoutAnyTypeOfOursIsRefused() throws IOException {
    List<String> sentences = List.of("It rained at <START:time> noon <END> .");
    assertRefused("[time]", TinyNameModel.train(sentences, path("time.bin")));
  }

  private void assertRefused(String reason, Path file) {
    NotANameModelException refused =
        assertThrows(
            NotANameModelException.class, () -> NameModelFile.read(file.toString()).finder());
    assertThat(refused.getMessage(), containsString(reason));
  }

  private static List<String> found(TokenNameFinder finder, String[] sentence) {
    return Stream.of(finder.find(sentence)).map(Object::toString).toList();
  }

  private Path tiny() throws IOException {
    return TinyNameModel.train(TinyNameModel.SENTENCES, path("tiny.bin"));
  }

  private Path path(String name) {
    return folder.getRoot().toPath().resolve(name);
  }
}
