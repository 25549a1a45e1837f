// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class FileListingTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Before
  public void writeFiles() throws IOException {
    for (String name :
        List.of(
            "a.txt",
            "b.md",
            "[1].txt",
            "sp ace {x}é.txt",
            ".hidden",
            "sub/c.txt",
            "sub/_d/e.txt",
            "dir.txt/f.txt",
            "we[ird]*/g.txt")) {
      Path file = root().resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "12345");
    }
  }

  @Test
  public void aFolderStandsForAllBelowIt() throws IOException {
    List<String> all =
        List.of(
            ".hidden",
            "[1].txt",
            "a.txt",
            "b.md",
            "dir.txt/f.txt",
            "sp ace {x}é.txt",
            "sub/_d/e.txt",
            "sub/c.txt",
            "we[ird]*/g.txt");
    assertEquals(all, list("."));
    assertEquals(all, list("**"));
    assertEquals(all, list(root().toString()));
    assertEquals(all, list(root().toUri().toString()));
    assertEquals(List.of("sub/_d/e.txt", "sub/c.txt"), list("sub/"));
  }

  @Test
  public void aFileIsNamedByItself() throws IOException {
    assertEquals(List.of("a.txt"), list("./sub/../a.txt"));
    assertEquals(List.of("[1].txt"), list("[1].txt"));
    assertEquals(List.of("sp ace {x}é.txt"), list("sp ace {x}é.txt"));
    assertEquals(List.of("we[ird]*/g.txt"), list("we[ird]*"));
  }

  @Test
  public void aGlobMatchesFilesAndNotFolders() throws IOException {
    assertEquals(List.of("[1].txt", "a.txt", "sp ace {x}é.txt"), list("*.txt"));
    assertEquals(List.of("a.txt", "b.md"), list("[ab].*"));
    assertEquals(List.of("a.txt", "b.md"), list("?.{txt,md}"));
    assertEquals(List.of("dir.txt/f.txt", "sub/c.txt", "we[ird]*/g.txt"), list("*/*.txt"));
    assertEquals(List.of("we[ird]*/g.txt"), list("we\\[ird\\]\\*/?.txt"));
    assertEquals(List.of("a.txt"), list(root().toUri() + "[a].txt"));
  }

  @Test
  public void twoStarsGoThroughAnyNumberOfFolders() throws IOException {
    assertEquals(List.of("sub/_d/e.txt", "sub/c.txt"), list("sub/**/*.txt"));
    assertEquals(List.of("sub/_d/e.txt", "sub/c.txt"), list("**/sub/**/[a-z].txt"));
    assertEquals(List.of("a.txt", "dir.txt/f.txt"), list("**/{a,f}.txt"));
  }

  @Test
  public void aFileThatTwoPatternsNameIsListedOnce() throws IOException {
    List<InputFile> files =
        FileListing.list(List.of("sub", "**/c.txt", root() + "/sub/./c.txt", "a.txt"), root());
    assertEquals(List.of("a.txt", "sub/_d/e.txt", "sub/c.txt"), names(files));
    assertEquals(15, files.stream().mapToLong(InputFile::bytes).sum());
  }

  @Test
  public void linksAreFollowedButNotInCircles() throws IOException {
    Path links = Files.createDirectory(root().resolve("links"));
    Files.createSymbolicLink(links.resolve("sub"), root().resolve("sub"));
    Files.createSymbolicLink(links.resolve("circle"), links);
    Files.createSymbolicLink(links.resolve("gone.txt"), root().resolve("nowhere"));
    assertEquals(
        List.of("links/gone.txt", "links/sub/_d/e.txt", "links/sub/c.txt"), list("links/**"));
  }

  @Test
  public void aPatternWithoutFilesIsSaidInOneLine() {
    for (String pattern :
        List.of("*.pdf", "no.txt", "no/**", "{a", "[", "file:///no/such", "a.txt/*", " ")) {
      NoSuchInputException e =
          assertThrows(pattern, NoSuchInputException.class, () -> list("a.txt", pattern));
      assertEquals(1, e.getMessage().lines().count());
      String named = pattern.isBlank() ? "an empty pattern" : pattern;
      assertEquals("no file matches " + named, e.getMessage().replaceFirst(" \\(.*", ""));
    }
  }

  @Test
  public void beamsFileSystemsListTheSame() throws IOException {
    RemoteFiles remote = new RemoteFiles();
    String sub = root().resolve("sub").toString();
    assertEquals(2, remote.list(sub).size());
    assertEquals(List.of(5L), remote.list(sub + "/*.txt").stream().map(InputFile::bytes).toList());
    assertEquals(List.of(), remote.list(sub + "/*.pdf"));
    assertEquals("45", new String(remote.open(sub + "/c.txt", 3).readAllBytes(), UTF_8));
  }

  private List<String> list(String... patterns) throws IOException {
    return names(FileListing.list(List.of(patterns), root()));
  }

  private List<String> names(List<InputFile> files) {
    SourceUri names = SourceUri.below(root());
    return files.stream().map(file -> names.of(file.uri())).sorted().toList();
  }

  private Path root() {
    return folder.getRoot().toPath();
  }
}
