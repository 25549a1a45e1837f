// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The same articles give the same rows on the Direct Runner and on Flink. */
public class TwoRunnersTest {

  @Rule public final TemporaryFolder temporary = new TemporaryFolder();

  @Test
  public void flinkWritesTheRowsOfTheDirectRunner() throws IOException {
    Map<String, List<String>> direct = run("direct");
    Map<String, List<String>> flink =
        run("flink", "--runner=FlinkRunner", "--flinkMaster=[local]", "--parallelism=3");
    for (String table : TableText.TABLES) {
      assertEquals(table, direct.get(table), flink.get(table));
    }
  }

  private Map<String, List<String>> run(String name, String... runner) throws IOException {
    String output = temporary.getRoot() + "/" + name;
    String[] arguments = new String[runner.length + 4];
    arguments[0] = "run";
    arguments[1] = "--input=testdata/articles";
    arguments[2] = "--input=testdata/bad";
    arguments[3] = "--output=" + output;
    System.arraycopy(runner, 0, arguments, 4, runner.length);
    CommandRun.whole(arguments);
    return TableText.of(output, TableText.TABLES);
  }
}
