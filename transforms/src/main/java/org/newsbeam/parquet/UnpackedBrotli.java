// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory.BytesInputDecompressor;
import org.brotli.dec.BrotliInputStream;

/** Unpacks pages that were packed with Brotli. */
final class UnpackedBrotli implements BytesInputDecompressor {

  @Override
  public BytesInput decompress(BytesInput bytes, int size) throws IOException {
    try (InputStream unpacked = new BrotliInputStream(bytes.toInputStream())) {
      return BytesInput.from(unpacked.readNBytes(size));
    }
  }

  @Override
  public void decompress(ByteBuffer packed, int packedSize, ByteBuffer bytes, int size)
      throws IOException {
    byte[] from = new byte[packedSize];
    packed.get(from);
    try (InputStream unpacked = new BrotliInputStream(new ByteArrayInputStream(from))) {
      bytes.put(unpacked.readNBytes(size)).flip();
    }
  }

  @Override
  public void release() {}
}
