// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes zip archives. */
public final class Zip {

  private Zip() {}

  /**
   * An archive of the files with these names and texts, one after the other; a "mimetype" is not
   * packed.
   */
  public static byte[] pack(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        byte[] text = namesAndTexts[i + 1].getBytes(UTF_8);
        ZipEntry entry = new ZipEntry(namesAndTexts[i]);
        if (entry.getName().equals("mimetype")) {
          CRC32 sum = new CRC32();
          sum.update(text);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(text.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(text);
      }
    }
    return bytes.toByteArray();
  }
}
