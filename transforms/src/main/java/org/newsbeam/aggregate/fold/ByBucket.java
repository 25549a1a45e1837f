// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.fold;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.IterableCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsbeam.coder.pack.PackStores;

/**
 * Brings the packs of each bucket together. The Direct Runner makes a bundle for each key of each
 * bundle before, and copies all that the key has so far: of steps with a bundle a bucket their
 * cube. So it is given few keys, each for several buckets, where packs are kept in a folder and are
 * short words here.
 */
final class ByBucket
    extends PTransform<
        PCollection<KV<Integer, byte[]>>, PCollection<KV<Integer, Iterable<byte[]>>>> {

  /** Some for each core of a large machine, few enough that their cube is small. */
  static final int MOST_GROUPS = 64;

  private final int buckets;

  /** Of so many buckets. */
  ByBucket(int buckets) {
    this.buckets = buckets;
  }

  @Override
  public PCollection<KV<Integer, Iterable<byte[]>>> expand(PCollection<KV<Integer, byte[]>> packs) {
    if (buckets <= MOST_GROUPS || !PackStores.isFolder(packs.getPipeline().getOptions())) {
      return packs.apply("Group", GroupByKey.create());
    }
    return packs
        .apply("Join", ParDo.of(new JoinFn()))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("Group", GroupByKey.create())
        .apply("Part", ParDo.of(new PartFn()))
        .setCoder(KvCoder.of(VarIntCoder.of(), IterableCoder.of(ByteArrayCoder.of())));
  }

  /** Makes one element of all that a bundle has for a group of buckets. */
  private static final class JoinFn extends DoFn<KV<Integer, byte[]>, KV<Integer, byte[]>> {

    private transient Map<Integer, ByteArrayOutputStream> joined;

    @StartBundle
    public void start() {
      joined = new TreeMap<>();
    }

    @ProcessElement
    public void join(@Element KV<Integer, byte[]> pack) {
      int group = pack.getKey() % MOST_GROUPS;
      ByteBuffer head = ByteBuffer.allocate(2 * Integer.BYTES);
      head.putInt(pack.getKey()).putInt(pack.getValue().length);
      ByteArrayOutputStream bytes =
          joined.computeIfAbsent(group, key -> new ByteArrayOutputStream());
      bytes.writeBytes(head.array());
      bytes.writeBytes(pack.getValue());
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
      joined.forEach(
          (group, bytes) ->
              context.output(
                  KV.of(group, bytes.toByteArray()),
                  BoundedWindow.TIMESTAMP_MIN_VALUE,
                  GlobalWindow.INSTANCE));
    }
  }

  /** Takes the groups of buckets apart. */
  private static final class PartFn
      extends DoFn<KV<Integer, Iterable<byte[]>>, KV<Integer, Iterable<byte[]>>> {

    @ProcessElement
    public void part(
        @Element KV<Integer, Iterable<byte[]>> group,
        OutputReceiver<KV<Integer, Iterable<byte[]>>> buckets) {
      Map<Integer, List<byte[]>> packs = new TreeMap<>();
      for (byte[] joined : group.getValue()) {
        ByteBuffer bytes = ByteBuffer.wrap(joined);
        while (bytes.hasRemaining()) {
          int bucket = bytes.getInt();
          byte[] pack = new byte[bytes.getInt()];
          bytes.get(pack);
          packs.computeIfAbsent(bucket, key -> new ArrayList<>()).add(pack);
        }
      }
      packs.forEach((bucket, own) -> buckets.output(KV.of(bucket, own)));
    }
  }
}
