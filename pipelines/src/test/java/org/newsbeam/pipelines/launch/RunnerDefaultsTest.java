// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static org.hamcrest.CoreMatchers.hasItem;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.CoreMatchers.startsWith;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

public class RunnerDefaultsTest {

  @Test
  public void whoNamesNoRunnerGetsTheDefaultsOfTheDirectOne() {
    List<String> added = RunnerDefaults.added(List.of("--tempLocation=/tmp/t"));
    assertEquals("--tempLocation=/tmp/t", added.get(0));
    assertThat(added, hasItem("--enforceImmutability=false"));
    assertThat(added, hasItem("--blockOnRun=false"));
    assertThat(added, not(hasItem(startsWith("--sparkMaster="))));
  }

  @Test
  public void whatTheUserSaysStands() {
    List<String> added =
        RunnerDefaults.added(List.of("--runner=SparkRunner", "--sparkMaster=spark://host:7077"));
    assertThat(added, hasItem("--sparkMaster=spark://host:7077"));
    assertThat(added, not(hasItem("--sparkMaster=local[*]")));
    assertThat(added, hasItem("--storageLevel=MEMORY_AND_DISK"));
  }

  @Test
  public void flinkInThisProcessIsGivenItsConfiguration() {
    List<String> local = List.of("--runner=FlinkRunner", "--flinkMaster=[local]");
    assertThat(RunnerDefaults.added(local), hasItem(startsWith("--flinkConfDir=")));
    assertThat(RunnerDefaults.added(local), hasItem("--executionModeForBatch=BATCH_FORCED"));
    List<String> own =
        List.of("--runner=FlinkRunner", "--flinkMaster=[local]", "--flinkConfDir=/etc/flink");
    List<String> added = RunnerDefaults.added(own);
    assertEquals(1, added.stream().filter(a -> a.startsWith("--flinkConfDir=")).count());
  }

  @Test
  public void aRunnerThatIsUnknownGetsNothing() {
    List<String> arguments = List.of("--runner=TwisterRunner");
    assertThat(RunnerDefaults.added(arguments), not(hasItem(startsWith("--enforceImmutability="))));
  }

  @Test
  public void nobodyWaitsForATemplateOrADetachedJob() {
    assertTrue(RunnerDefaults.isDetached(List.of("--attachedMode=false")));
    assertTrue(RunnerDefaults.isDetached(List.of("--templateLocation=gs://b/t")));
    assertFalse(RunnerDefaults.isDetached(List.of("--attachedMode=true")));
  }

  @Test
  public void aClusterMayGoOnWithoutThisProcess() {
    assertTrue(RunnerDefaults.mayGoOnAlone(List.of("--runner=DataflowRunner")));
    assertTrue(
        RunnerDefaults.mayGoOnAlone(List.of("--runner=FlinkRunner", "--flinkMaster=host:8081")));
    assertFalse(
        RunnerDefaults.mayGoOnAlone(List.of("--runner=FlinkRunner", "--flinkMaster=[local]")));
    assertFalse(RunnerDefaults.mayGoOnAlone(List.of()));
  }
}
