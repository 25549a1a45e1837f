// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.runners.TransformHierarchy;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.newsbeam.coder.pack.PackOptions;

public final class ByBucketTest {

  private static final int BUCKETS = 200;

  @Rule public final transient TemporaryFolder temporary = new TemporaryFolder();

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void fewKeysBringThePacksOfManyBucketsTogether() {
    pipeline
        .getOptions()
        .as(PackOptions.class)
        .setPackFolder(temporary.getRoot().getAbsolutePath());
    PAssert.that(gathered()).containsInAnyOrder(expected());
    pipeline.run().waitUntilFinish();
    assertTrue("by groups", steps().contains("Gather/Join"));
  }

  @Test
  public void elsewhereABucketIsAKey() {
    PAssert.that(gathered()).containsInAnyOrder(expected());
    pipeline.run().waitUntilFinish();
    assertTrue("by buckets", !steps().contains("Gather/Join"));
  }

  /** Each bucket has three packs, one of them empty. */
  private static List<String> packs() {
    return IntStream.range(0, 3 * BUCKETS)
        .mapToObj(i -> i % BUCKETS + ":" + (i < BUCKETS ? "" : "p" + i))
        .toList();
  }

  private static List<String> expected() {
    return IntStream.range(0, BUCKETS)
        .mapToObj(b -> b + "=[, p" + (b + BUCKETS) + ", p" + (b + 2 * BUCKETS) + "]")
        .toList();
  }

  private PCollection<String> gathered() {
    return pipeline
        .apply(Create.of(packs()))
        .apply(
            "Key",
            MapElements.into(
                    TypeDescriptors.kvs(
                        TypeDescriptors.integers(), new TypeDescriptor<byte[]>() {}))
                .via(ByBucketTest::pack))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("Gather", new ByBucket(BUCKETS))
        .apply("Tell", MapElements.into(TypeDescriptors.strings()).via(ByBucketTest::told));
  }

  private static KV<Integer, byte[]> pack(String written) {
    String[] parts = written.split(":", -1);
    return KV.of(Integer.parseInt(parts[0]), parts[1].getBytes(UTF_8));
  }

  private static String told(KV<Integer, Iterable<byte[]>> bucket) {
    List<String> packs = new ArrayList<>();
    bucket.getValue().forEach(pack -> packs.add(new String(pack, UTF_8)));
    packs.sort(null);
    return bucket.getKey() + "=" + packs;
  }

  private List<String> steps() {
    List<String> names = new ArrayList<>();
    pipeline.traverseTopologically(
        new Pipeline.PipelineVisitor.Defaults() {
          @Override
          public CompositeBehavior enterCompositeTransform(TransformHierarchy.Node node) {
            names.add(node.getFullName());
            return CompositeBehavior.ENTER_TRANSFORM;
          }
        });
    return names;
  }
}
