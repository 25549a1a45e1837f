// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.CodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/**
 * Unpacks zstd, which all our tables are packed with, without Hadoop: to read its configuration
 * takes longer than to read a small table. Brotli, which Hadoop has no codec for, is unpacked too.
 * Whatever else somebody packed with is unpacked as ever.
 */
final class PageCodecs implements CompressionCodecFactory {

  private final CodecFactory others = new CodecFactory(new PlainParquetConfiguration(), 0);

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return switch (codec) {
      case ZSTD -> new Unpacked();
      case BROTLI -> new UnpackedBrotli();
      default -> others.getDecompressor(codec);
    };
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return others.getCompressor(codec);
  }

  @Override
  public void release() {
    others.release();
  }

  private static final class Unpacked implements BytesInputDecompressor {

    @Override
    public BytesInput decompress(BytesInput bytes, int size) throws IOException {
      try (InputStream unpacked = new ZstdInputStreamNoFinalizer(bytes.toInputStream())) {
        return BytesInput.from(unpacked.readNBytes(size));
      }
    }

    @Override
    public void decompress(ByteBuffer packed, int packedSize, ByteBuffer bytes, int size)
        throws IOException {
      byte[] from = new byte[packedSize];
      packed.get(from);
      bytes.put(Zstd.decompress(from, size)).flip();
    }

    @Override
    public void release() {}
  }
}
