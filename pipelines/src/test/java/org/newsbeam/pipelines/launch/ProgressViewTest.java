// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

public class ProgressViewTest {

  @Test
  public void eachPhaseIsALineThatIsDrawnOverItself() {
    ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    try (ProgressView bars = new ProgressView.Bars(new PrintStream(drawn, true, UTF_8), 1_000)) {
      bars.show(Progress.NONE, Duration.ZERO);
      bars.show(new Progress(1, 2, 0, 500, 0, 0), Duration.ZERO);
      bars.show(new Progress(2, 4, 0, 1_000, 0, 0), Duration.ZERO);
      bars.show(new Progress(2, 4, 0, 1_000, 0, 7), Duration.ZERO);
    }
    List<String> lines =
        Stream.of(drawn.toString(UTF_8).split("\n")).map(ProgressViewTest::last).toList();
    assertEquals(lines.toString(), 2, lines.size());
    assertThat(lines.get(0), containsString("reading 100 % ["));
    assertThat(lines.get(0), containsString("1.0/1.0 kB, 2 articles, 4 quotes"));
    assertThat(lines.get(1), containsString("adding up the corpus: 0:00:0"));
    assertThat(lines.get(1), containsString(", 7 rows"));
    assertTrue(lines.stream().allMatch(line -> line.length() == ProgressLine.COLUMNS));
  }

  /** What stays of a line. */
  private static String last(String line) {
    List<String> drawn = Arrays.asList(line.split("\r", -1));
    return drawn.get(drawn.size() - 1);
  }
}
