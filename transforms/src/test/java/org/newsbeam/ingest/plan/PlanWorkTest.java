// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.FlatMapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.ingest.file.WorkUnit;

/** Work is planned in several places, and nothing is lost or doubled between them. */
public final class PlanWorkTest {

  private static final int FILES = 2_100; // of which 1,000 are planned in one place

  @Rule public final transient TemporaryFolder temporary = new TemporaryFolder();
  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void everyFileIsInOneUnitAndALargeOneIsCutAtLines() throws IOException {
    Path folder = temporary.getRoot().toPath();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      expected.add(Files.writeString(folder.resolve("a%04d.txt".formatted(i)), "A.", UTF_8) + " 0");
    }
    Path lines = folder.resolve("b.jsonl");
    Files.writeString(lines, "{\"text\": \"Ann Roe left early.\"}\n".repeat(60), UTF_8);
    for (int line = 1; line <= 60; line += 30) {
      expected.add(lines + " " + line);
    }
    PCollection<WorkUnit> units =
        pipeline.apply(PlanWork.of(List.of(folder.toString()), folder.toUri()).withWorkBytes(960));
    PAssert.that(
            units.apply(FlatMapElements.into(TypeDescriptors.strings()).via(PlanWorkTest::slices)))
        .containsInAnyOrder(expected);
    pipeline.run();
  }

  private static List<String> slices(WorkUnit unit) {
    return unit.slices().stream()
        .map(slice -> Path.of(URI.create(slice.file().uri())) + " " + slice.firstRecord())
        .toList();
  }

  @Test
  public void smallInputsAreCutFinerThanLargeOnes() {
    assertEquals(250_000, PlanWork.workBytes(0, 2));
    assertEquals(1_000_000, PlanWork.workBytes(16_000_000, 2));
    assertEquals(4_000_000, PlanWork.workBytes(1L << 40, 2));
  }
}
