// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * The launcher in homes made for it, with a Java and a Maven that only say what they were asked.
 */
public class LauncherTest {

  private static final String USAGE = "newsbeam: ";

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private LauncherHome home;

  @Before
  public void makeHome() throws IOException {
    home = new LauncherHome(temporary.getRoot().toPath());
  }

  @Test
  public void linksAreFollowed() throws Exception {
    Path bundle = home.unpacked("newsbeam-direct.jar");
    Path first = Files.createDirectory(temporary.getRoot().toPath().resolve("some where"));
    Files.createSymbolicLink(first.resolve("a link"), home.launcher());
    Path second = temporary.getRoot().toPath().resolve("newsbeam");
    Files.createSymbolicLink(second, Path.of("some where/a link"));

    assertThat(home.runs(second, "--version"), containsString("-jar " + bundle + " --version\n"));
  }

  @Test
  public void aJavaHomeWithoutJavaIsNamed() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    home.set("JAVA_HOME", "/no/such/java");
    assertThat(home.refuses("--version"), containsString("JAVA_HOME is /no/such/java"));
  }

  @Test
  public void aJavaThatIsTooOldIsNamed() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    home.java("1.8.0_392");
    assertThat(home.refuses("--version"), containsString("is Java 1.8.0_392; Newsbeam needs"));
    home.java("11.0.21");
    assertThat(home.refuses("--version"), containsString("is Java 11.0.21; Newsbeam needs"));
  }

  @Test
  public void aJavaBesideItsReleaseFileIsNotAsked() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    Path jdk = home.javaHome("21.0.2");
    home.set("JAVA_HOME", jdk.toString());
    assertThat(home.runs("--version"), not(containsString("java -version")));
    home.set("JAVA_HOME", home.javaHome("16.0.1").toString());
    assertThat(home.refuses("--version"), containsString("is Java 16.0.1"));
  }

  @Test
  public void noJavaAtAllIsSaid() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    home.removeJava();
    assertThat(home.refuses("--version"), containsString("no java on the PATH"));
  }

  @Test
  public void aRunInOneProcessTakesNoMoreMemoryThanItNeeds() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    assumeTrue("no Linux", Files.isReadable(Path.of("/proc/meminfo")));
    long needed = 1024 + 256 * count("/proc/cpuinfo", "processor");
    assumeTrue("a machine of little memory", needed < kilobytes("/proc/meminfo") / 4096);
    String heap = "-Xmx" + needed + "m ";

    assertThat(home.runs("run", "--output=o"), containsString(heap));
    assertThat(home.runs("summarize", "--output=o"), containsString(heap));
    assertThat(home.runs("show", "quotes"), not(containsString("-Xmx")));
    home.set("NEWSBEAM_JAVA_OPTS", "-Xmx7g");
    assertThat(home.runs("run", "--output=o"), not(containsString(heap)));
  }

  @Test
  public void aBundleThatIsThereNeedsNoMaven() throws Exception {
    Path bundle = home.checkout("newsbeam-direct.jar");
    home.touchSources();
    assertThat(home.runs("--version"), containsString("-jar " + bundle + " --version\n"));
  }

  @Test
  public void aBundleOlderThanItsSourcesIsBuiltAnew() throws Exception {
    home.checkout("newsbeam-direct.jar");
    home.touchSources();
    home.maven("touch pipelines/target/newsbeam-direct.jar");
    assertThat(home.runs("--version"), containsString("building the bundle direct"));
    assertThat(home.runs("--version"), not(containsString("building")));
  }

  @Test
  public void noMavenIsSaidWhereSomethingMustBeBuilt() throws Exception {
    home.checkout("newsbeam-direct.jar");
    String told = home.refuses("run", "--input=x", "--runner=FlinkRunner");
    assertThat(told, containsString("bundle flink is not built yet, and there is no mvn"));
  }

  @Test
  public void whatIsNotInTheZipIsNamed() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    String told = home.refuses("run", "--input=s3://b/x", "--runner=SparkRunner");
    assertThat(told, containsString("no newsbeam-spark-s3.jar in"));
    assertThat(told, containsString("mvn package -Pspark,s3"));
  }

  @Test
  public void aBuildThatFailsIsSaid() throws Exception {
    home.checkout();
    home.maven("exit 7");
    LauncherHome.Ended ended = home.start("--version");
    assertEquals(ended.printed(), 1, ended.exit());
    assertThat(ended.printed(), containsString("bundle direct was not built; Maven says why"));
  }

  @Test
  public void runnersAndStoresAreSeenInEveryWayOfWritingThem() throws Exception {
    Path flink = home.unpacked("newsbeam-flink-gs.jar");
    Path options = temporary.newFile("corpus.options").toPath();
    Files.writeString(
        options, "# the runner isn't ours\n--runner FlinkRunner\n--output='gs://b/two words'\n");
    List<List<String>> ways =
        List.of(
            List.of("--runner=FlinkRunner", "--input=gs://b/x"),
            List.of("--runner", "FlinkRunner", "--input", "gs://b/x"),
            List.of("--runner=flink", "--since=a,gs://b/x"),
            List.of("@" + options, "--input=x"));
    for (List<String> way : ways) {
      String[] arguments = way.toArray(String[]::new);
      assertThat(
          home.runs(arguments),
          containsString("-jar " + flink + " " + String.join(" ", way) + "\n"));
    }
  }

  @Test
  public void fewSmallFilesAreSeenInEveryWayOfWritingThem() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    Path small = temporary.newFile("a small file.txt").toPath();
    Files.writeString(small, "Few words.");
    Path options = temporary.newFile("small.options").toPath();
    Files.writeString(options, "--output=o \"--input=" + small + "\"\n");
    String quick = "-XX:TieredStopAtLevel=1";
    assertThat(home.runs("run", "--input=" + small, "--output=o"), containsString(quick));
    assertThat(home.runs("run", "--input", small.toString()), containsString(quick));
    assertThat(home.runs("run", "@" + options), containsString(quick));
    assertThat(home.runs("run", "--input=" + home.launcher() + "s"), not(containsString(quick)));
  }

  @Test
  public void theArchiveOfClassesIsMadeOnceForEachJava() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    home.articles();
    String making = "making an archive of classes";
    assertThat(home.runs("run", "--input=x"), containsString(making));
    String later = home.runs("run", "--input=x");
    assertThat(later, not(containsString(making)));
    assertThat(later, containsString("-XX:SharedArchiveFile=" + home.archive("17.0.15")));
    home.java("21.0.2");
    assertThat(home.runs("run", "--input=x"), containsString(making));
    assertTrue(Files.exists(home.archive("21.0.2")));
    assertEquals(List.of(), home.leftovers());
  }

  @Test
  public void aJavaThatCannotMakeTheArchiveIsNotAskedAgain() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    home.articles();
    home.javaWithoutArchives();
    assertThat(home.runs("run", "--input=x"), not(containsString("-XX:SharedArchiveFile")));
    assertThat(home.runs("run", "--input=x"), not(containsString("making an archive")));
    assertEquals(List.of(), home.leftovers());
  }

  @Test
  public void aHomeThatCannotBeWrittenRunsWithoutTheArchive() throws Exception {
    Path bundle = home.unpacked("newsbeam-direct.jar");
    home.articles();
    home.tools("mktemp", "exit 1"); // as it does there for anybody but root
    String told = home.runs("run", "--input=x");
    assertThat(told, containsString("-jar " + bundle + " run --input=x\n"));
    assertThat(told, not(containsString("making an archive")));
    assertEquals(List.of(), home.leftovers());
  }

  @Test
  public void nothingIsLeftOfAnArchiveThatIsBrokenOff() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    home.articles();
    home.javaThatHangs();
    LauncherHome.Ended ended = home.startAndTerminate("run", "--input=x");
    assertEquals(ended.printed(), 143, ended.exit());
    assertEquals(List.of(), home.leftovers());
  }

  @Test
  public void commandsInSqlHaveDuckDbBesideThePlainBundle() throws Exception {
    Path bundle = home.unpacked("newsbeam-direct.jar");
    assertThat(
        home.refuses("sql", "out"), containsString("sql needs newsbeam-duckdb.jar, which is not"));
    Path duckdb = home.unpacked("newsbeam-duckdb.jar");
    for (String command : List.of("sql", "export", "report")) {
      assertThat(
          home.runs(home.launcher(), command, "gs://not/local"),
          containsString(
              "-cp %s:%s org.newsbeam.pipelines.Newsbeam %s gs://not/local\n"
                  .formatted(bundle, duckdb, command)));
    }
    assertThat(
        home.runs(home.launcher(), "run", "--input=a", "--output=b", "--report"),
        containsString("-cp %s:%s ".formatted(bundle, duckdb)));
    assertThat(home.runs(home.launcher(), "show", "out"), not(containsString("duckdb")));
  }

  @Test
  public void everyRefusalIsOneLine() throws Exception {
    home.unpacked("newsbeam-direct.jar");
    home.removeJava();
    assertTrue(home.refuses("run").startsWith(USAGE));
  }

  private static long count(String file, String word) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(file))) {
      return lines.filter(line -> line.startsWith(word)).count();
    }
  }

  private static long kilobytes(String meminfo) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(meminfo))) {
      return Long.parseLong(lines.findFirst().orElseThrow().replaceAll("\\D", ""));
    }
  }
}
