// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public final class AnyRowsTest {

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void timesOf96BitsAreReadAndOddBytesLeftOut() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            """
            message row {
              required binary text (UTF8);
              optional int96 date;
              optional fixed_len_byte_array(5) digest;
              optional group crawl { optional int96 at; optional binary by (UTF8); }
            }
            """);
    Group row = new SimpleGroup(schema);
    row.add("text", "The tower is lit.");
    row.add("date", time(2_460_375, 34_200_000_000_000L));
    row.add("digest", Binary.fromConstantByteArray(new byte[] {1, -1, -2, 3, 4}));
    row.addGroup("crawl").append("at", time(2_460_375, -1)).append("by", "gazette");
    Path file = folder.getRoot().toPath().resolve("a.parquet");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .build()) {
      writer.write(row);
    }
    try (AnyRows rows = AnyRows.open("a.parquet", FileChannel.open(file), 0, Files.size(file))) {
      assertTrue(rows.next());
      assertEquals(
          Map.of(
              "text", "The tower is lit.",
              "date", "2024-03-05T09:30:00Z",
              "crawl", Map.of("by", "gazette")),
          rows.row());
      assertFalse(rows.next());
    }
  }

  @Test
  public void brotliIsUnpacked() throws IOException {
    // One stored block of five bytes, then the empty last one: RFC 7932, section 9.2.
    byte[] packed = {0x40, 0x00, 0x10, 't', 'o', 'w', 'e', 'r', 0x03};
    UnpackedBrotli codec = new UnpackedBrotli();
    assertEquals(
        "tower",
        new String(
            codec.decompress(BytesInput.from(packed), 5).toInputStream().readAllBytes(), UTF_8));
    ByteBuffer out = ByteBuffer.allocate(5);
    codec.decompress(ByteBuffer.wrap(packed), packed.length, out, 5);
    assertEquals("tower", UTF_8.decode(out).toString());
  }

  private static Binary time(int day, long nanoseconds) {
    ByteBuffer bytes = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(nanoseconds).putInt(day);
    return Binary.fromConstantByteArray(bytes.array());
  }
}
