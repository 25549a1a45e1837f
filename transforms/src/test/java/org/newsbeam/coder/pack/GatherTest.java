// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.coder.pack;

import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class GatherTest {

  private static final List<String> NUMBERS =
      IntStream.range(0, 2000).mapToObj(Integer::toString).toList();

  @Rule public final transient TemporaryFolder temporary = new TemporaryFolder();

  @Rule public final transient TestPipeline pipeline = TestPipeline.create();

  @Test
  public void smallPacksOnDiskBecomeFewFullOnesWithTheSameElements() {
    pipeline
        .getOptions()
        .as(PackOptions.class)
        .setPackFolder(temporary.getRoot().getAbsolutePath());
    Packed<String> gathered = singles().apply("Gather", Gather.create());

    PAssert.that(gathered.apply("Unpack", Unpack.create())).containsInAnyOrder(NUMBERS);
    PAssert.that(gathered.packs())
        .satisfies(
            packs -> {
              int[] number = {0};
              packs.forEach(pack -> number[0]++);
              assertTrue(number[0] + " packs", number[0] < 200);
              return null;
            });
    pipeline.run().waitUntilFinish();
  }

  @Test
  public void elsewhereTheyStayAsTheyAre() {
    Packed<String> singles = singles();

    assertSame(singles, singles.apply("Gather", Gather.create()));
    pipeline.run().waitUntilFinish();
  }

  private Packed<String> singles() {
    return Packed.of(
        pipeline
            .apply(Create.of(NUMBERS))
            .apply("Single", ParDo.of(new SingleFn()))
            .setCoder(ByteArrayCoder.of()),
        StringUtf8Coder.of());
  }

  private static final class SingleFn extends DoFn<String, byte[]> {

    @ProcessElement
    public void single(
        @Element String number, OutputReceiver<byte[]> packs, PipelineOptions options) {
      PackStore store = PackStores.of(options);
      new Packer<>(StringUtf8Coder.of(), store::keepForAWhile, packs::output).single(number);
    }
  }
}
