// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.CoreMatchers.hasItems;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.Test;

/** What {@code mvn package} made, after the tests: the bundle, the list of its parts, the zip. */
public class BundleIT {

  private static final Path TARGET = Path.of("pipelines/target");
  private static final Path BUNDLE = TARGET.resolve("newsbeam-direct.jar");
  private static final String LICENSES = "META-INF/licenses/";

  @Test
  public void theBundleHoldsItsOwnLicenceAndNotice() throws IOException {
    try (JarFile bundle = new JarFile(BUNDLE.toFile())) {
      for (String name : List.of("LICENSE", "NOTICE")) {
        byte[] held = bundle.getInputStream(bundle.getEntry("META-INF/" + name)).readAllBytes();
        assertArrayEquals(name, Files.readAllBytes(Path.of(name)), held);
      }
    }
  }

  @Test
  public void theBundleHoldsWhatItsJarsSayOfTheirLicences() throws IOException {
    Set<String> held = names(BUNDLE.toFile());
    int jars = 0;
    for (JsonNode part : parts()) {
      File jar = onClassPath(part.path("name").asText() + "-" + part.path("version").asText());
      if (jar != null) {
        jars++;
        String folder = LICENSES + part.path("name").asText() + "/";
        for (String name : names(jar)) {
          if (name.matches("(META-INF/)?(LICENSE|NOTICE)(\\.txt|\\.md)?")) {
            assertThat(held, hasItem(folder + name));
          }
        }
      }
    }
    assertTrue("jars on the class path: " + jars, jars > 50);
  }

  @Test
  public void everyPartUnderAnotherLicenceThanOursHasANotice() throws IOException {
    Set<String> held = names(BUNDLE.toFile());
    List<String> without = new ArrayList<>();
    for (JsonNode part : parts()) {
      boolean same = part.path("licenses").findValuesAsText("id").contains("Apache-2.0");
      String folder = LICENSES + part.path("name").asText() + "/";
      if (!same && held.stream().noneMatch(name -> name.startsWith(folder))) {
        without.add(part.path("purl").asText());
      }
    }
    assertEquals(List.of(), without);
  }

  @Test
  public void whatIsLeftOutOfTheBundleIsNotInIt() throws IOException {
    Set<String> held = names(BUNDLE.toFile());
    assertThat(held, hasItem("opennlp/tools/namefind/RegexNameFinder.class"));
    assertFalse(held.stream().anyMatch(name -> name.contains("RegexNameFinderFactory")));
  }

  @Test
  public void theListOfPartsNamesThemWithTheirVersions() throws IOException {
    Set<String> purls = new TreeSet<>();
    parts().forEach(part -> purls.add(part.path("purl").asText().replaceAll("@.*", "")));
    assertThat(
        purls,
        hasItems(
            "pkg:maven/org.apache.beam/beam-runners-direct-java",
            "pkg:maven/org.apache.opennlp/opennlp-tools",
            "pkg:maven/org.jsoup/jsoup"));
    assertFalse(purls.contains("pkg:maven/junit/junit"));
  }

  @Test
  public void theZipHoldsWhatItTakesToRun() throws IOException {
    File zip;
    try (Stream<Path> files = Files.list(TARGET)) {
      zip =
          files
              .filter(file -> file.getFileName().toString().matches("newsbeam-\\d.*\\.zip"))
              .collect(Collectors.toList())
              .get(0)
              .toFile();
    }
    String folder = zip.getName().replaceAll("\\.zip$", "") + "/";
    Set<String> held = names(zip);
    for (String name :
        List.of(
            "newsbeam",
            "newsbeam-direct.jar",
            "newsbeam-duckdb.jar",
            "LICENSE",
            "NOTICE",
            "README.md",
            "SECURITY.md")) {
      assertThat(held, hasItem(folder + name));
    }
  }

  private static JsonNode parts() throws IOException {
    Path list = TARGET.resolve("newsbeam-direct.cdx.json");
    assumeTrue("the list of parts is made online only", Files.exists(list));
    return new ObjectMapper().readTree(list.toFile()).path("components");
  }

  private static File onClassPath(String name) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .filter(file -> file.getName().equals(name + ".jar"))
        .findFirst()
        .orElse(null);
  }

  private static Set<String> names(File archive) throws IOException {
    try (ZipFile opened = new ZipFile(archive)) {
      return opened.stream().map(ZipEntry::getName).collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
