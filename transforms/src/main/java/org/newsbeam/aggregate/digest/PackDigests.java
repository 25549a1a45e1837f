// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.aggregate.digest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.PCollection;

/**
 * Packs digests that have to wait for a side input, many to an element: the Direct Runner keeps
 * them all in memory until then, and as compressed bytes they take a tenth of the room that their
 * objects would. The words of their texts stay behind. The input is in the global window.
 */
public final class PackDigests extends PTransform<PCollection<ArticleDigest>, PCollection<byte[]>> {

  /** So many are objects at a time, a few megabytes. */
  private static final int DIGESTS = 500;

  private PackDigests() {}

  /** With packs of a size that suits any runner. */
  public static PackDigests create() {
    return new PackDigests();
  }

  @Override
  public PCollection<byte[]> expand(PCollection<ArticleDigest> digests) {
    return digests
        .apply("Pack", ParDo.of(new PackFn(ListCoder.of(digests.getCoder()))))
        .setCoder(ByteArrayCoder.of());
  }

  static byte[] pack(List<ArticleDigest> digests, Coder<List<ArticleDigest>> coder)
      throws IOException {
    Deflater quick = new Deflater(Deflater.BEST_SPEED);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    // Coders write byte by byte, which costs the compressor as much each as a whole buffer.
    try (OutputStream out = new BufferedOutputStream(new DeflaterOutputStream(bytes, quick))) {
      coder.encode(digests, out);
    } finally {
      quick.end();
    }
    return bytes.toByteArray();
  }

  /** The digests of one pack, in the order in which they were packed. */
  public static List<ArticleDigest> unpack(byte[] packed, Coder<List<ArticleDigest>> coder)
      throws IOException {
    try (InputStream in =
        new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
      return coder.decode(in);
    }
  }

  private static final class PackFn extends DoFn<ArticleDigest, byte[]> {

    private final Coder<List<ArticleDigest>> coder;
    private transient List<ArticleDigest> waiting;

    PackFn(Coder<List<ArticleDigest>> coder) {
      this.coder = coder;
    }

    @StartBundle
    public void start() {
      waiting = new ArrayList<>();
    }

    @ProcessElement
    public void add(@Element ArticleDigest digest, OutputReceiver<byte[]> packed)
        throws IOException {
      waiting.add(digest.withoutSketch());
      if (waiting.size() == DIGESTS) {
        packed.output(pack(waiting, coder));
        waiting.clear();
      }
    }

    @FinishBundle
    public void finish(FinishBundleContext context) throws IOException {
      if (!waiting.isEmpty()) {
        context.output(
            pack(waiting, coder), GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE);
      }
    }
  }
}
