// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a listing passes over: hidden files, {@code _*}, {@code *.crc}, the output folder and the
 * folders of earlier runs. What a pattern names itself is not passed over.
 *
 * @param output the output folder, an absolute path or a URI without a slash at its end; null if
 *     nothing is written
 */
record ListingRules(@Nullable String output) {

  /** What decides by the name of a file or folder alone. */
  static Optional<PassedOver> byName(String name, String glob) {
    if (name.startsWith(".") && !asks(glob, '.')) {
      return Optional.of(PassedOver.HIDDEN);
    }
    if (name.startsWith("_") && !asks(glob, '_')) {
      return Optional.of(PassedOver.UNDERSCORE);
    }
    return name.endsWith(".crc") && !glob.endsWith(".crc")
        ? Optional.of(PassedOver.CHECKSUM)
        : Optional.empty();
  }

  /** Whether a part of the glob begins with this very char: then such names are meant. */
  private static boolean asks(String glob, char first) {
    return glob.indexOf(first) == 0 || glob.indexOf("/" + first) >= 0;
  }

  /** Whether a file or folder is the output folder or lies in it. */
  boolean isOutput(String place) {
    return output != null && (place.equals(output) || place.startsWith(output + "/"));
  }

  /** Whether a glob goes into the folders of runs on purpose, to their tables of articles. */
  static boolean asksForArticles(String glob) {
    return List.of(glob.split("/", -1)).contains(RunFolder.ARTICLES);
  }
}
