// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcTargetRecord;

/** What a record says of what it holds, and what that begins with where it says nothing. */
final class MediaType {

  private static final int HEAD_BYTES = 1 << 10;

  private static final Set<String> UNTOLD =
      Set.of(
          "application/octet-stream",
          "text/plain",
          "unknown/unknown",
          "application/unknown",
          "application/xml",
          "text/xml",
          "no-type");

  private static final Pattern PAGE =
      Pattern.compile(
          "(?is)^(?:\u00ef\u00bb\u00bf)?\\s*(?:<!--.*?-->\\s*|<\\?xml.*?\\?>\\s*)*<(?:!doctype\\s+html|html)\\b");

  private MediaType() {}

  /** The media type in small letters; some writers put it in quotation marks. */
  static String of(MessageHeaders headers) {
    return headers
        .first("Content-Type")
        .orElse("")
        .strip()
        .replaceFirst("^[\"']+", "")
        .replaceFirst("[\"']+$", "")
        .toLowerCase(Locale.ROOT);
  }

  static boolean isPage(String type) {
    return type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
  }

  /** Whether a type says nothing of what it is: what it begins with tells. */
  static boolean mayBePage(String type) {
    String plain = type.split(";", 2)[0].strip();
    return plain.isEmpty() || UNTOLD.contains(plain) || plain.indexOf('/') < 0;
  }

  /** Whether the crawler found out that it is a page. */
  static boolean isIdentified(WarcTargetRecord record) {
    return isPage(
        record.headers().first("WARC-Identified-Payload-Type").orElse("").toLowerCase(Locale.ROOT));
  }

  static boolean beginsAsPage(byte[] body) {
    String start = new String(body, 0, Math.min(HEAD_BYTES, body.length), ISO_8859_1);
    return PAGE.matcher(start).find();
  }

  /** The type for people. */
  static String told(String type) {
    String plain = type.split(";", 2)[0].strip();
    return plain.isEmpty() ? "no type" : plain.substring(0, Math.min(60, plain.length()));
  }
}
