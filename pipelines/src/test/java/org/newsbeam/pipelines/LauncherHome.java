// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder with the launcher in it, and a PATH of the tools that it needs, a Java that prints its
 * arguments, and no Maven.
 */
final class LauncherHome {

  private static final List<String> TOOLS =
      List.of(
          "bash",
          "cat",
          "dirname",
          "find",
          "head",
          "mktemp",
          "mv",
          "printf",
          "readlink",
          "rm",
          "sed",
          "sleep",
          "touch",
          "wc",
          "xargs");

  private final Path folder;
  private final Path tools;
  private final Path scratch;
  private final Map<String, String> environment = new TreeMap<>();

  LauncherHome(Path parent) throws IOException {
    folder = Files.createDirectory(parent.toRealPath().resolve("home of newsbeam"));
    tools = Files.createDirectory(parent.resolve("tools"));
    scratch = Files.createDirectory(parent.resolve("tmp"));
    Files.copy(Path.of("newsbeam"), launcher());
    for (String tool : TOOLS) {
      Files.createSymbolicLink(tools.resolve(tool), onPath(tool));
    }
    environment.put("PATH", tools.toString());
    environment.put("TMPDIR", scratch.toString());
    java("17.0.15");
  }

  private static Path onPath(String tool) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(path -> Path.of(path, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tool + " on the PATH"));
  }

  Path launcher() {
    return folder.resolve("newsbeam");
  }

  Path archive(String version) {
    return folder.resolve("newsbeam-direct-" + version + ".jsa");
  }

  /** Makes it what the zip holds, with a bundle of this name. */
  Path unpacked(String bundle) throws IOException {
    return Files.createFile(folder.resolve(bundle));
  }

  /** Makes it a folder of sources that are older than the bundles built from them. */
  Path checkout(String... bundles) throws IOException {
    Files.createFile(folder.resolve("pom.xml"));
    for (String module : List.of("transforms", "pipelines")) {
      Files.createDirectories(folder.resolve(module).resolve("src/main"));
      Files.createFile(folder.resolve(module).resolve("pom.xml"));
    }
    Path target = Files.createDirectory(folder.resolve("pipelines/target"));
    age(folder.resolve("pom.xml"), 2);
    age(folder.resolve("transforms/pom.xml"), 2);
    age(folder.resolve("pipelines/pom.xml"), 2);
    Path last = target;
    for (String bundle : bundles) {
      last = age(Files.createFile(target.resolve(bundle)), 1);
    }
    return last;
  }

  private static Path age(Path file, int hours) throws IOException {
    Instant then = Instant.now().minusSeconds(TimeUnit.HOURS.toSeconds(hours));
    return Files.setLastModifiedTime(file, FileTime.from(then));
  }

  void touchSources() throws IOException {
    Files.createFile(folder.resolve("transforms/src/main/New.java"));
    age(folder.resolve("transforms/src/main/New.java"), 0);
  }

  /** What the class archive is made with. */
  void articles() throws IOException {
    Files.createDirectories(folder.resolve("testdata/articles/meridian-post"));
  }

  void set(String variable, String value) {
    environment.put(variable, value);
  }

  /** Puts a Java of this version on the PATH, in place of the one before. */
  void java(String version) throws IOException {
    java(version, "case \"$argument\" in -XX:Archive*) echo classes >\"${argument#*=}\" ;; esac");
  }

  void javaWithoutArchives() throws IOException {
    java("17.0.15", "case \"$argument\" in -XX:Archive*) exit 1 ;; esac");
  }

  void javaThatHangs() throws IOException {
    String hang = "echo $$ >'" + scratch.resolveSibling("started") + "'; exec sleep 600";
    java("17.0.15", "case \"$argument\" in -XX:Archive*) " + hang + " ;; esac");
  }

  private void java(String version, String forEachArgument) throws IOException {
    tools(
        "java",
        "echo java \"$@\"\n"
            + ("[ \"$1\" != -version ] || echo 'openjdk version \"" + version + "\"' >&2\n")
            + ("for argument in \"$@\"; do " + forEachArgument + "; done"));
  }

  void removeJava() throws IOException {
    Files.delete(tools.resolve("java"));
  }

  /** A folder to be JAVA_HOME, whose Java need not be asked for its version. */
  Path javaHome(String version) throws IOException {
    Path home = folder.resolveSibling("jdk " + version);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(
        home.resolve("release"),
        "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\nJAVA_VERSION_DATE=\"2024\"\n");
    Files.copy(tools.resolve("java"), home.resolve("bin/java"));
    return home;
  }

  void maven(String script) throws IOException {
    tools("mvn", script);
  }

  void tools(String name, String script) throws IOException {
    Path tool = tools.resolve(name);
    Files.deleteIfExists(tool);
    Files.writeString(tool, "#!" + onPath("bash") + "\n" + script + "\n");
    assertTrue(tool.toFile().setExecutable(true));
  }

  /** What the launcher printed, its Java included, after it ended well. */
  String runs(String... arguments) throws IOException, InterruptedException {
    return runs(launcher(), arguments);
  }

  String runs(Path launcher, String... arguments) throws IOException, InterruptedException {
    Ended ended = end(process(launcher, arguments));
    assertEquals(ended.printed(), 0, ended.exit());
    return ended.printed();
  }

  /** The one line that the launcher printed, after it ended as for a mistake of the user. */
  String refuses(String... arguments) throws IOException, InterruptedException {
    Ended ended = start(arguments);
    assertEquals(ended.printed(), 2, ended.exit());
    assertEquals(ended.printed(), 1, ended.printed().lines().count());
    return ended.printed();
  }

  Ended start(String... arguments) throws IOException, InterruptedException {
    return end(process(launcher(), arguments));
  }

  /** Ends the launcher as soon as the Java of {@link #javaThatHangs} has begun. */
  Ended startAndTerminate(String... arguments) throws IOException, InterruptedException {
    Process process = process(launcher(), arguments);
    Path started = scratch.resolveSibling("started");
    while (process.isAlive() && Files.notExists(started)) {
      Thread.sleep(10);
    }
    process.toHandle().destroy(); // what it prints stays readable
    return end(process);
  }

  private Process process(Path launcher, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "NEWSBEAM_JAVA_OPTS"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Ended end(Process process) throws IOException, InterruptedException {
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), printed);
  }

  /** What is in the temporary folder, and hidden files of the home. */
  List<String> leftovers() throws IOException {
    try (Stream<Path> temporary = Files.list(scratch);
        Stream<Path> here = Files.list(folder)) {
      return Stream.concat(
              temporary, here.filter(path -> path.getFileName().toString().startsWith(".")))
          .map(Path::toString)
          .toList();
    }
  }

  /** How a process ended, and what it printed. */
  record Ended(int exit, String printed) {}
}
