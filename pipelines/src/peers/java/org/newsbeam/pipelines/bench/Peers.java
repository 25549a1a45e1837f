// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Other tools beside Newsbeam: each reads the same articles, in a process of its own and on one
 * thread, for the same time after as much of warming up.
 */
public final class Peers {

  private static final int ARTICLES = 500;

  private static final String TOLD = "%-16s %12s %12s %9s %9s  %s%n";

  /** What is told of a tool, and how it is run. */
  private enum Tool {
    NEWSBEAM("newsbeam", "names, who is who, quotes, speakers"),
    OPENNLP("opennlp", "names"),
    CORENLP("corenlp", "names, who is who, quotes, speakers"),
    WINK("wink-nlp", "tags, dates and amounts"),
    COMPROMISE("compromise", "names, quotations");

    private final String name;
    private final String finds;

    Tool(String name, String finds) {
      this.name = name;
      this.finds = finds;
    }

    boolean isJava() {
      return this != WINK && this != COMPROMISE;
    }
  }

  private record Took(long tokens, double seconds, long names, long quotes) {
    double speed() {
      return tokens / seconds;
    }
  }

  private Peers() {}

  /**
   * Prints the table.
   *
   * @param arguments the first is of no use here; then how many seconds of the processor's time
   *     each is measured
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("newsbeam-peers");
    Path file = folder.resolve("articles.jsonl");
    try {
      PeerArticles.write(file, ARTICLES);
      System.out.printf(
          Locale.ROOT,
          "%n" + TOLD,
          "",
          "tokens/CPU-s",
          "Newsbeam's :",
          "names",
          "quotes",
          "for 1,000 tokens; what it finds");
      Took ours = null;
      for (Tool tool : Tool.values()) {
        Optional<Took> took = run(tool, file, arguments[1]);
        if (took.isPresent()) {
          ours = ours == null ? took.get() : ours;
          tell(tool, took.get(), ours);
        }
      }
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }

  private static void tell(Tool tool, Took took, Took ours) {
    System.out.printf(
        TOLD,
        tool.name,
        String.format(Locale.ROOT, "%,.0f", took.speed()),
        String.format(Locale.ROOT, "%.1f", ours.speed() / took.speed()),
        String.format(Locale.ROOT, "%.1f", 1000.0 * took.names() / took.tokens()),
        String.format(Locale.ROOT, "%.1f", 1000.0 * took.quotes() / took.tokens()),
        tool.finds);
  }

  private static Optional<Took> run(Tool tool, Path articles, String seconds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (tool.isJava()) {
      command.addAll(
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-Xmx5g",
              "-XX:+UseSerialGC",
              "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
              "-cp",
              System.getProperty("java.class.path"),
              PeerRun.class.getName(),
              tool.name));
    } else {
      Path script = script();
      if (script == null) {
        System.out.printf("%-16s left out: there is no Node, or npm did not get it%n", tool.name);
        return Optional.empty();
      }
      command.addAll(List.of("node", script.toString(), tool.name));
    }
    command.addAll(List.of(articles.toString(), seconds));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> said = process.inputReader().lines().toList();
    if (process.waitFor() != 0) {
      System.out.printf("%-16s did not end well: %s%n", tool.name, command);
      return Optional.empty();
    }
    return said.stream()
        .filter(line -> line.startsWith(Measured.MARK))
        .findFirst()
        .map(Peers::took);
  }

  private static Took took(String line) {
    String[] told = line.split(" ", -1);
    return new Took(
        Long.parseLong(told[1]),
        Double.parseDouble(told[2]),
        Long.parseLong(told[3]),
        Long.parseLong(told[4]));
  }

  /** The script that runs tools of Node, its packages beside it; null if there is no Node. */
  private static @Nullable Path script() throws IOException, InterruptedException {
    Path source = Path.of("pipelines/src/peers/js");
    Path target = Files.createDirectories(Path.of("pipelines/target/peers"));
    for (String name : List.of("package.json", "peers.mjs")) {
      Files.write(target.resolve(name), Files.readAllBytes(source.resolve(name)));
    }
    if (Files.isDirectory(target.resolve("node_modules"))) {
      return target.resolve("peers.mjs");
    }
    try {
      Process npm =
          new ProcessBuilder("npm", "install", "--no-audit", "--no-fund", "--silent")
              .directory(target.toFile())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return npm.waitFor() == 0 ? target.resolve("peers.mjs") : null;
    } catch (IOException e) {
      return null;
    }
  }
}
