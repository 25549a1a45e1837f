// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Serializable;
import java.net.URLDecoder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says how files are named in the tables: as a person would type them from anywhere, a local file
 * by its absolute path, any other by its URI, both without percent signs for letters. A file below
 * the base is named by its path from there. The name depends neither on the working directory nor
 * on the locale.
 *
 * @param base an absolute path or URI without a slash at its end; null for whole names
 */
public record SourceUri(@Nullable String base) implements Serializable {

  /** Schemes whose URIs are percent-encoded; object stores name their objects as they are. */
  private static final Pattern ENCODED = Pattern.compile("^(?:file|hdfs):.*", Pattern.DOTALL);

  /** A scheme of one letter is none: it is a Windows drive. */
  private static final Pattern REMOTE =
      Pattern.compile("(?!file:)[a-zA-Z][-a-zA-Z0-9+.]+:/.*", Pattern.DOTALL);

  /** The name of the file at {@code uri}, see {@link InputFile}. */
  public String of(String uri) {
    String whole = absolute(uri);
    return base != null && whole.startsWith(base + "/")
        ? whole.substring(base.length() + 1)
        : whole;
  }

  /** The whole name of the file at {@code uri}, whatever the base. */
  public static String absolute(String uri) {
    if (!ENCODED.matcher(uri).matches()) {
      return uri;
    }
    String decoded = decoded(uri);
    // A name that is not UTF-8 stays as it is: two of them must not become one.
    return decoded.indexOf('\ufffd') < 0 ? decoded.replaceFirst("^file:(?://)?(?=/)", "") : uri;
  }

  private static String decoded(String uri) {
    if (uri.indexOf('%') < 0) {
      return uri;
    }
    byte[] bytes = URLDecoder.decode(uri.replace("+", "%2B"), ISO_8859_1).getBytes(ISO_8859_1);
    return new String(bytes, UTF_8);
  }

  /** Whether a pattern or URI names something that is not on a local disk. */
  public static boolean isRemote(String pattern) {
    return REMOTE.matcher(pattern).matches();
  }
}
