// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.cluster;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Mistakes with {@code gs://} are told in a line. */
public class GsFaultsTest {

  private static final String INPUT = "--input=gs://bucket/news/**";

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  private GsStore store;
  private Path folder;

  @Before
  public void start() throws Exception {
    folder = temporary.getRoot().toPath();
    store = GsStore.start(temporary.newFolder().toPath());
    store.put(Path.of("testdata/articles/meridian-post"), "news");
  }

  @After
  public void stop() {
    store.close();
  }

  @Test
  public void aFileThatIsNotThere() throws Exception {
    String output = "--output=gs://bucket/out";
    assertLine(2, "gs://bucket/none", "run", "--input=gs://bucket/none", output);
    assertLine(2, "gs://bucket/none*", "run", "--input=gs://bucket/none*", output);
    String aliases = "--aliases=gs://bucket/none.csv";
    assertLine(2, "there is no file of this name", "run", INPUT, output, aliases);
    assertLine(2, "gs://bucket/none", "show", "gs://bucket/none");
    assertEquals(false, store.names().stream().anyMatch(name -> name.startsWith("out")));
  }

  @Test
  public void aBucketThatIsNotThere() throws Exception {
    String none = "404 The specified bucket does not exist.";
    assertLine(2, "gs://nobody/news", "run", "--input=gs://nobody/news", "--output=" + folder);
    assertLine(1, none, "run", "--input=gs://nobody/news/**", "--output=" + folder);
    assertLine(1, none, "run", INPUT, "--output=gs://nobody/out");
    assertLine(1, none, "show", "gs://nobody/out/quotes");
  }

  @Test
  public void nobodyToAskFor() throws Exception {
    Map<String, String> environment = store.environmentWithoutKey();
    for (String[] command :
        new String[][] {
          {"run", INPUT, "--output=" + folder}, {"show", "gs://bucket/out/quotes"},
        }) {
      assertLine(1, "GOOGLE_APPLICATION_CREDENTIALS", environment, command);
    }
  }

  private void assertLine(int exit, String said, String... command) throws Exception {
    assertLine(exit, said, store.environment(), command);
  }

  private void assertLine(int exit, String said, Map<String, String> environment, String... command)
      throws Exception {
    String[] all =
        Stream.concat(Stream.of(command), store.options().stream()).toArray(String[]::new);
    try (Child child = Launcher.start(folder, environment, all)) {
      child.mustEnd(exit);
      assertThat(child.output(), containsString(said));
      assertEquals(child.output(), 1, child.output().lines().count());
    }
  }
}
