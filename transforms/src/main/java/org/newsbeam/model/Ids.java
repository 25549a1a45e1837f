// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stable ids: 32 hex digits of SHA-256, the same on every run, runner and machine. */
public final class Ids {

  private Ids() {}

  /** The id of the article that stands at {@code record} of {@code sourceUri}. */
  public static String articleId(String sourceUri, long record) {
    return of(sourceUri, Long.toString(record));
  }

  /** An id over {@code parts}, in their order; parts are kept apart by a zero byte. */
  public static String of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      digest.update(part.getBytes(UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
