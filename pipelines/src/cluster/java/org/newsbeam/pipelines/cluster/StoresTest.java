// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.pipelines.TableText;

/** Articles that lie in a store, and tables that go there, by the launcher as a user calls it. */
public class StoresTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private Path folder;
  private Path articles;
  private Path expected;

  @Before
  public void runOnTheLocalDisk() throws Exception {
    folder = temporary.getRoot().toPath();
    articles = Articles.copies(temporary.newFolder("articles").toPath(), 1);
    Files.write(articles.resolve("large.jsonl"), largeLines());
    expected = folder.resolve("expected");
    Launcher.run(
        folder,
        0,
        "run",
        "--input=" + articles,
        "--output=" + expected,
        "--maxArticleBytes=100000");
  }

  /** More than two units of work, of which most is too large to be an article: cheap to read. */
  private static byte[] largeLines() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      lines.append("{\"text\": \"The ferry sank at pier ").append(i).append(", she said.\"}\n");
      lines.append("{\"text\": \"").append("word ".repeat(200_000)).append("\"}\n");
    }
    return lines.toString().getBytes(UTF_8);
  }

  @Test
  public void inS3() throws Exception {
    try (Store store = S3Store.start(temporary.newFolder().toPath())) {
      walk(store);
    }
  }

  @Test
  public void inHdfs() throws Exception {
    try (Store store = HdfsStore.start(temporary.newFolder().toPath())) {
      walk(store);
    }
  }

  @Test
  public void inGs() throws Exception {
    try (GsStore store = GsStore.start(temporary.newFolder().toPath())) {
      walk(store);
    }
  }

  private void walk(Store store) throws Exception {
    store.put(articles, "news");
    String[] run = {
      "run",
      "--input=" + store.folder() + "/news/**",
      "--output=" + store.folder() + "/out",
      "--maxArticleBytes=100000"
    };
    command(store, 0, run);
    assertSameRows(store);
    List<String> names = store.names();
    assertTrue(names.toString(), names.contains("out/_SUCCESS"));
    assertTrue(names.toString(), names.contains("out/manifest.json"));
    assertEquals(List.of(), names.stream().filter(name -> name.contains(".newsbeam")).toList());

    assertThat(command(store, 2, run), containsString("is not empty"));
    assertThat(command(store, 0, and(run, "--resume")), containsString("is whole already"));
    command(store, 0, and(run, "--overwrite"));
    assertEquals(Collections.emptyList(), missing(names, store.names()));
    String second = "--output=" + store.folder() + "/second";
    String since = "--since=" + store.folder() + "/out";
    assertThat(
        command(store, 0, run[0], run[1], second, run[3], since), containsString("0 records in"));
    command(
        store,
        0,
        "summarize",
        "--input=" + store.folder() + "/out",
        "--output=" + store.folder() + "/summary");
    assertEquals(rows("speakers"), shown(store, "summary/speakers"));
  }

  private static List<String> missing(List<String> before, List<String> after) {
    List<String> gone = new ArrayList<>(before);
    gone.removeAll(after);
    return gone;
  }

  private void assertSameRows(Store store) throws Exception {
    for (String table : List.of("articles", "quotes", "rejects", "speakers")) {
      assertEquals(rows(table), shown(store, "out/" + table));
    }
  }

  /** The rows of the run on the local disk. */
  private List<String> rows(String table) throws IOException {
    return plain(TableText.of(expected.toString(), List.of(table)).get(table).stream());
  }

  private List<String> shown(Store store, String table) throws Exception {
    return plain(
        command(store, 0, "show", store.folder() + "/" + table, "--json", "--limit=0")
            .lines()
            .filter(line -> line.startsWith("{")));
  }

  /** Rows without what tells where a file lay. */
  private static List<String> plain(Stream<String> rows) throws IOException {
    List<String> plain = new ArrayList<>();
    for (Iterator<String> all = rows.iterator(); all.hasNext(); ) {
      ObjectNode row = (ObjectNode) new ObjectMapper().readTree(all.next());
      row.remove(List.of("article_id", "quote_id", "source_uri"));
      plain.add(row.toString());
    }
    Collections.sort(plain);
    return plain;
  }

  private static String[] and(String[] command, String more) {
    return Stream.concat(Stream.of(command), Stream.of(more)).toArray(String[]::new);
  }

  private String command(Store store, int exit, String... command) throws Exception {
    String[] all =
        Stream.concat(Stream.of(command), store.options().stream()).toArray(String[]::new);
    try (Child child = Launcher.start(folder, store.environment(), all)) {
      child.mustEnd(exit);
      return child.output();
    }
  }
}
