// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.entity.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.beam.sdk.io.FileSystems;

/**
 * What a file of the user's own held when it was read, in any of Beam's file systems.
 *
 * @param content what was made of it
 * @param sha256 the SHA-256 of its bytes, 64 hex digits
 */
record UserFile<T>(T content, String sha256) {

  /** Makes something of the bytes of a file. */
  interface Reading<T> {
    T of(InputStream in) throws IOException;
  }

  /**
   * Where workers find the file that the user named so, wherever they were started: a local file by
   * its whole path.
   */
  static String place(String name) {
    String local = name.replaceFirst("^file:(//)?(?=/)", "");
    return local.matches("[a-zA-Z][-a-zA-Z0-9+.]+:/.*")
        ? local
        : Path.of(local).toAbsolutePath().normalize().toString();
  }

  /**
   * Reads the file at {@code place}.
   *
   * @throws IOException if it cannot be read, or {@code reading} says so
   */
  static <T> UserFile<T> read(String place, Reading<T> reading) throws IOException {
    ReadableByteChannel file = FileSystems.open(FileSystems.matchNewResource(place, false));
    try (DigestInputStream in =
        new DigestInputStream(
            Channels.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      T content = reading.of(in);
      in.transferTo(OutputStream.nullOutputStream());
      return new UserFile<>(content, HexFormat.of().formatHex(in.getMessageDigest().digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
