// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.file.InputFile;
import org.newsbeam.ingest.file.SourceUri;

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
            "sub/d/e.txt",
            "sub/_tmp/h.txt",
            "sub/.git/i.txt",
            "sub/.c.txt.crc",
            "sub/c.txt.crc",
            "_SUCCESS",
            "dir.txt/f.txt",
            "we[ird]*/g.txt")) {
      write(name);
    }
  }

  @Test
  public void aFolderStandsForAllBelowIt() throws IOException {
    List<String> all =
        List.of(
            "[1].txt",
            "a.txt",
            "b.md",
            "dir.txt/f.txt",
            "sp ace {x}é.txt",
            "sub/c.txt",
            "sub/d/e.txt",
            "we[ird]*/g.txt");
    assertEquals(all, list("."));
    assertEquals(all, list("**"));
    assertEquals(all, list(root().toString()));
    assertEquals(all, list(root().toUri().toString()));
    assertEquals(List.of("sub/c.txt", "sub/d/e.txt"), list("sub/"));
  }

  @Test
  public void whatABrowserSavedBesideAPageIsNoInput() throws IOException {
    for (String name :
        List.of(
            "saved/Ferry.html",
            "saved/Ferry_files/ads.html",
            "saved/Pier.htm",
            "saved/Pier-Dateien/ads.html",
            "saved/court_files/a.html")) {
      write(name);
    }
    assertEquals(
        List.of("saved/Ferry.html", "saved/Pier.htm", "saved/court_files/a.html"), list("saved"));
    assertEquals(2, listing(null, "saved").passedOver().get(PassedOver.SAVED_WITH_PAGE).count());
    assertEquals(List.of("saved/Ferry_files/ads.html"), list("saved/Ferry_files"));
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
    assertEquals(List.of("sub/c.txt", "sub/d/e.txt"), list("sub/**/*.txt"));
    assertEquals(List.of("sub/c.txt", "sub/d/e.txt"), list("**/sub/**/[a-z].txt"));
    assertEquals(List.of("a.txt", "dir.txt/f.txt"), list("**/{a,f}.txt"));
  }

  @Test
  public void aFileThatTwoPatternsNameIsListedOnce() throws IOException {
    List<InputFile> files =
        FileListing.list(List.of("sub", "**/c.txt", root() + "/sub/./c.txt", "a.txt"), root());
    assertEquals(List.of("a.txt", "sub/c.txt", "sub/d/e.txt"), names(files));
    assertEquals(15, files.stream().mapToLong(InputFile::bytes).sum());
  }

  @Test
  public void linksAreFollowedButNotInCircles() throws IOException {
    Path links = Files.createDirectory(root().resolve("links"));
    Files.createSymbolicLink(links.resolve("sub"), root().resolve("sub"));
    Files.createSymbolicLink(links.resolve("circle"), links);
    Files.createSymbolicLink(links.resolve("gone.txt"), root().resolve("nowhere"));
    assertEquals(
        List.of("links/gone.txt", "links/sub/c.txt", "links/sub/d/e.txt"), list("links/**"));
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
    assertEquals(2, found(remote, sub).size());
    assertEquals(
        List.of(5L), found(remote, sub + "/*.txt").stream().map(InputFile::bytes).toList());
    assertEquals(List.of(), found(remote, sub + "/*.pdf"));
    assertEquals("45", new String(remote.open(sub + "/c.txt", 3).readAllBytes(), UTF_8));
  }

  @Test
  public void whatAPatternNamesItselfIsMeant() throws IOException {
    assertEquals(List.of(".hidden"), list(".hidden"));
    assertEquals(List.of("sub/c.txt.crc"), list("sub/c.txt.crc"));
    assertEquals(List.of("sub/_tmp/h.txt"), list("sub/_tmp"));
    assertEquals(List.of("sub/_tmp/h.txt"), list("*/_*/*.txt"));
    assertEquals(List.of("sub/c.txt.crc"), list("sub/*.crc"));
  }

  @Test
  public void theOutputFolderIsNoInput() throws IOException {
    write("sub/out/articles/x.txt");
    write("sub/output.txt");
    Listing listing = listing("sub/out", "sub");
    assertEquals(List.of("sub/c.txt", "sub/d/e.txt", "sub/output.txt"), names(listing.files()));
    assertEquals(
        new Listing.Example(1, root() + "/sub/out"), listing.passedOver().get(PassedOver.OUTPUT));
    Files.createSymbolicLink(root().resolve("sub/link"), root().resolve("sub/out"));
    assertEquals(3, listing("sub/out", "sub/**").files().size());
    NoSuchInputException e =
        assertThrows(NoSuchInputException.class, () -> listing("sub/out", "sub/out/articles"));
    assertThat(e.getMessage(), containsString("is in the output folder"));
  }

  @Test
  public void aPatternIsToldWhatItPassedOverItselfAlone() throws IOException {
    write("all/.hidden.txt");
    write("some/.hidden.txt");
    write("some/a.txt");
    NoSuchInputException all = assertThrows(NoSuchInputException.class, () -> list("some", "all"));
    assertEquals(
        "no file matches all (passed over: " + root() + "/all/.hidden.txt is hidden)",
        all.getMessage());
    assertTrue(all.isPassedOver());
    NoSuchInputException nowhere =
        assertThrows(NoSuchInputException.class, () -> list("some", "nowhere"));
    assertEquals("no file matches nowhere", nowhere.getMessage());
    assertFalse(nowhere.isPassedOver());
  }

  @Test
  public void anEarlierRunIsNoInputUnlessItIsNamed() throws IOException {
    write("sub/out/articles/part.parquet");
    write("sub/out/quotes/part.parquet");
    write("sub/mine/manifest.json");
    Files.writeString(
        root().resolve("sub/out/manifest.json"),
        """
        {"command": "run", "inputs": {"fingerprint": "00"}, "tables": {}}
        """);
    write("sub/broken/.newsbeam/claim");
    write("sub/broken/articles/part.parquet");
    List<String> others = List.of("sub/c.txt", "sub/d/e.txt", "sub/mine/manifest.json");
    assertEquals(others, list("sub"));
    assertEquals(others, list("sub/**"));
    assertEquals(List.of("sub/out/articles/part.parquet"), list("sub/out"));
    assertEquals(List.of("sub/out/quotes/part.parquet"), list("sub/out/quotes"));
    assertEquals(
        List.of("sub/broken/articles/part.parquet", "sub/out/articles/part.parquet"),
        list("sub/*/articles/*.parquet"));
    assertThrows(NoSuchInputException.class, () -> list("sub/broken"));
    assertEquals(2, listing(null, "sub").passedOver().get(PassedOver.RUN).count());
  }

  @Test
  public void storesPassOverTheSame() throws IOException {
    write("sub/out/articles/part.parquet");
    write("sub/out/quotes/part.parquet");
    Files.writeString(
        root().resolve("sub/out/manifest.json"),
        """
        {"command": "run", "inputs": {"fingerprint": "00"}, "tables": {}}
        """);
    RemoteFiles remote = new RemoteFiles();
    String sub = root().resolve("sub").toString();
    List<String> plain = List.of(sub + "/c.txt", sub + "/d/e.txt");
    assertEquals(plain, uris(found(remote, sub)));
    assertEquals(plain, uris(found(remote, sub + "/**")));
    assertEquals(List.of(sub + "/out/articles/part.parquet"), uris(found(remote, sub + "/out")));
    assertEquals(
        List.of(sub + "/out/articles/part.parquet"),
        uris(found(remote, sub + "/*/articles/*.parquet")));
    assertEquals(sub + "/c.txt", remote.stat(sub + "/c.txt").uri());
    assertThrows(NoSuchFileException.class, () -> remote.stat(sub + "/gone.txt"));
  }

  private void write(String name) throws IOException {
    Path file = root().resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "12345");
  }

  private static List<InputFile> found(RemoteFiles remote, String pattern) throws IOException {
    ListingBuilder listing = new ListingBuilder();
    remote.list(pattern, new ListingRules(null), listing);
    return listing.listing().files();
  }

  private static List<String> uris(List<InputFile> files) {
    return files.stream().map(InputFile::uri).toList();
  }

  private Listing listing(@Nullable String output, String... patterns) throws IOException {
    String folder = output == null ? null : root().resolve(output).toString();
    return FileListing.list(List.of(patterns), root(), folder);
  }

  private List<String> list(String... patterns) throws IOException {
    return names(FileListing.list(List.of(patterns), root()));
  }

  private List<String> names(List<InputFile> files) {
    SourceUri names = new SourceUri(root().toString());
    return files.stream().map(file -> names.of(file.uri())).sorted().toList();
  }

  private Path root() {
    return folder.getRoot().toPath();
  }
}
