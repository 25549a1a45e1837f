// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.sample;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the cookbook and the notebooks tell people to type runs over the sample corpus. */
public class CookbookTest {

  @ClassRule public static final TemporaryFolder temporary = new TemporaryFolder();

  private static final Pattern QUERY =
      Pattern.compile("sql\\((f?)\"\"\"\\n(.*?)\\n\"\"\"\\)", Pattern.DOTALL);

  private static String cookbook;

  @BeforeClass
  public static void read() throws IOException {
    cookbook = Files.readString(Path.of("docs/cookbook.md"));
  }

  private static List<String> blocks(String language) {
    Matcher block =
        Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL).matcher(cookbook);
    List<String> blocks = new ArrayList<>();
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return blocks;
  }

  @Test
  public void theCookbooksQueriesHaveAnswers() throws IOException, SQLException {
    List<String> queries = blocks("sql");
    assertEquals(20, queries.size());
    for (String query : queries) {
      assertTrue(query, !SampleRun.sql(query).isEmpty());
    }
  }

  @Test
  public void theCookbooksPandasRuns() throws Exception {
    assumePython("pandas", "pyarrow");
    List<String> script = new ArrayList<>(List.of("import pandas as pd"));
    script.addAll(blocks("python"));
    assertEquals(21, script.size());
    Path folder = temporary.newFolder().toPath();
    Files.createSymbolicLink(folder.resolve("out"), SampleRun.folder());
    run(folder, "python3", "-c", String.join("\n", script));
  }

  @Test
  public void theNotebooksQueriesRun() throws IOException, SQLException {
    for (Path notebook : notebooks()) {
      int queries = 0;
      for (JsonNode cell : new ObjectMapper().readTree(notebook.toFile()).get("cells")) {
        StringBuilder source = new StringBuilder();
        cell.get("source").forEach(line -> source.append(line.asText()));
        Matcher query = QUERY.matcher(source);
        while (query.find()) {
          queries++;
          String sql = query.group(2);
          if (!query.group(1).isEmpty()) {
            sql = sql.replace("{{", "{").replace("}}", "}");
          }
          SampleRun.sql(sql.replace("{tables}", SampleRun.folder().toString()));
        }
      }
      assertTrue(notebook + ": " + queries + " queries", queries >= 2);
    }
  }

  @Test
  public void theNotebooksRunInJupyter() throws Exception {
    assumePython("nbconvert", "ipykernel", "duckdb", "pandas", "matplotlib");
    Path folder = temporary.newFolder().toPath();
    Files.createSymbolicLink(folder.resolve("out"), SampleRun.folder());
    Path copies = Files.createDirectory(folder.resolve("notebooks"));
    for (Path notebook : notebooks()) {
      Files.copy(notebook, copies.resolve(notebook.getFileName()));
      run(
          copies,
          "python3",
          "-m",
          "nbconvert",
          "--to=notebook",
          "--execute",
          "--stdout",
          "--ExecutePreprocessor.timeout=300",
          notebook.getFileName().toString());
    }
  }

  private static List<Path> notebooks() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
      return files.filter(file -> file.toString().endsWith(".ipynb")).sorted().toList();
    }
  }

  /** Skips a test, and says so, where this machine's Python lacks what it takes. */
  private static void assumePython(String... modules) throws Exception {
    boolean there;
    try {
      Process python =
          new ProcessBuilder("python3", "-c", "import " + String.join(", ", modules))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      there = python.waitFor() == 0;
    } catch (IOException e) {
      there = false;
    }
    if (!there) {
      System.err.println("SKIPPED: no python3 with " + String.join(", ", modules));
    }
    assumeTrue(there);
  }

  private static void run(Path folder, String... command) throws Exception {
    Path printed = temporary.newFile().toPath();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    int exit = process.waitFor();
    String text = Files.readString(printed);
    assertEquals(text.substring(Math.max(0, text.length() - 2000)), 0, exit);
  }
}
