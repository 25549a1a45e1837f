// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Copies are articles like all others, and rows of duplicates. */
public class DuplicatesTest {

  private static final String WIRE = "The ferry sank off Marlow on Monday, the coast guard said.";

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void copiesAreKeptAndFlagged() throws IOException {
    String out = run("one", WIRE, "A lifeboat was sold in Eastmere, its owner said.", WIRE);
    assertEquals(3, TableText.of(out, List.of("articles")).get("articles").size());
    assertOneGroupOf(2, out);
  }

  @Test
  public void copiesAmongSeveralRunsAreFlaggedWhenTheyAreSummarized() throws IOException {
    String first = run("first", WIRE, "Nothing else sank.");
    String second = run("second", "The ferry was raised.", WIRE, WIRE);
    String summary = temporary.getRoot() + "/summary";
    CommandRun.whole("summarize", "--input=" + first, "--input=" + second, "--output=" + summary);
    assertOneGroupOf(3, summary);
  }

  private String run(String name, String... texts) throws IOException {
    File folder = temporary.newFolder(name);
    for (int i = 0; i < texts.length; i++) {
      Files.writeString(Path.of(folder.toString(), i + ".txt"), texts[i]);
    }
    String output = temporary.getRoot() + "/out-" + name;
    CommandRun.whole("run", "--input=" + folder, "--output=" + output);
    return output;
  }

  private static void assertOneGroupOf(int articles, String output) throws IOException {
    Set<String> groups = new HashSet<>();
    Set<String> copies = new HashSet<>();
    int leads = 0;
    for (String line : TableText.of(output, List.of("duplicates")).get("duplicates")) {
      JsonNode row = new ObjectMapper().readTree(line);
      groups.add(row.get("group_id").asText());
      copies.add(row.get("article_id").asText());
      leads += row.get("lead").asBoolean() ? 1 : 0;
    }
    assertEquals(1, groups.size());
    assertEquals(articles, copies.size());
    assertEquals(1, leads);
  }
}
