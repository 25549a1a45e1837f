// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Takes parts out of a document that is a zip archive. */
public final class ZipParts {

  private ZipParts() {}

  /**
   * The part of this name.
   *
   * @throws IOException if there is none, or the archive is damaged
   */
  public static byte[] part(byte[] archive, String name) throws IOException {
    byte[] part = read(archive, name::equals).get(name);
    if (part == null) {
      throw new IOException("there is no " + name + " in it");
    }
    return part;
  }

  /**
   * The parts whose names are wanted, by their names.
   *
   * @throws IOException if the archive is damaged
   */
  public static Map<String, byte[]> read(byte[] archive, Predicate<String> wanted)
      throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        boolean kept = wanted.test(entry.getName());
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          unpacked += n;
          CompressionBombException.check(unpacked, archive.length);
          part.write(buffer, 0, kept ? n : 0);
        }
        if (kept) {
          parts.put(entry.getName(), part.toByteArray());
        }
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(e);
    }
    return parts;
  }
}
