// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class BeamArgumentsTest {

  @Test
  public void aValueMayStandBehindItsName() {
    assertEquals(
        List.of("--runner=FlinkRunner", "--objectReuse", "--parallelism=8"),
        BeamArguments.joined(
            List.of("--runner", "FlinkRunner", "--objectReuse", "--parallelism", "8")));
  }

  @Test
  public void aWordThatFollowsNoNameStaysOne() {
    List<String> arguments = List.of("stray", "--parallelism=8", "word", "--objectReuse");
    assertEquals(arguments, BeamArguments.joined(arguments));
  }
}
