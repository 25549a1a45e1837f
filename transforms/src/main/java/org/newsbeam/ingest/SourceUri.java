// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.net.URLDecoder;
import java.nio.file.Path;

/**
 * Says how files are named in the tables: a local file below the base folder by its path from
 * there, anything else by its whole URI. The name does not depend on the locale.
 *
 * @param base the URI of the base folder, with a slash at its end
 */
record SourceUri(String base) implements Serializable {

  /** Names files as seen from {@code folder}. */
  static SourceUri below(Path folder) {
    String uri = folder.toAbsolutePath().normalize().toUri().toString();
    return new SourceUri(uri.endsWith("/") ? uri : uri + "/");
  }

  /** The name of the file at {@code uri}. */
  String of(String uri) {
    if (!uri.startsWith(base)) {
      return uri;
    }
    String encoded = uri.substring(base.length());
    if (encoded.indexOf('%') < 0) {
      return encoded;
    }
    byte[] bytes = URLDecoder.decode(encoded.replace("+", "%2B"), ISO_8859_1).getBytes(ISO_8859_1);
    String decoded = new String(bytes, UTF_8);
    // A name that is not UTF-8 stays encoded: two of them must not become one.
    return decoded.indexOf('\ufffd') < 0 ? decoded : encoded;
  }
}
