// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An OpenNLP model file without the time of its making, so that the same training gives the same
 * bytes: entries in order of name with one fixed time, no time stamp in the manifest.
 */
final class StableZip {

  private static final String MANIFEST = "manifest.properties";

  /** The earliest time that a zip file can hold. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StableZip() {}

  static byte[] of(byte[] model) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(model))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        entries.put(
            entry.getName(), entry.getName().equals(MANIFEST) ? timeless(content) : content);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry timeless = new ZipEntry(entry.getKey());
        timeless.setTimeLocal(NO_TIME);
        out.putNextEntry(timeless);
        out.write(entry.getValue());
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] timeless(byte[] manifest) throws IOException {
    Properties properties = new Properties();
    properties.load(new ByteArrayInputStream(manifest));
    properties.setProperty("Timestamp", "0");
    return properties.stringPropertyNames().stream()
        .sorted()
        .map(name -> name + "=" + properties.getProperty(name) + "\n")
        .collect(Collectors.joining())
        .getBytes(UTF_8);
  }
}
