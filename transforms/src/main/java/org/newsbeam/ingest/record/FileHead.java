// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;
import org.newsbeam.ingest.bytes.Packing;

/**
 * What tells the format of a file before it is read.
 *
 * @param start its first chars as ISO 8859-1, unpacked, without byte order mark and white space
 * @param extension the end of its name after the last full stop, in small letters; {@code .gz} and
 *     the like are looked through
 * @param isAll whether there is no more of it
 */
public record FileHead(String start, String extension, boolean isAll) {

  private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /**
   * Of the file at {@code uri}.
   *
   * @param head its first bytes, unpacked
   * @param most how many there are if the file goes on after them
   */
  public static FileHead of(String uri, byte[] head, int most) {
    String bytes = new String(head, ISO_8859_1);
    int from = bytes.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    while (from < bytes.length() && " \t\r\n\f".indexOf(bytes.charAt(from)) >= 0) {
      from++;
    }
    return new FileHead(bytes.substring(from), extensionOf(uri), head.length < most);
  }

  private static String extensionOf(String uri) {
    String name = uri.substring(uri.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    String last = dot < 0 ? "" : name.substring(dot + 1);
    int before = Packing.EXTENSIONS.contains(last) ? name.lastIndexOf('.', dot - 1) : dot;
    return before < 0 ? "" : before == dot ? last : name.substring(before + 1, dot);
  }

  /** Whether it begins with {@code signature}. */
  public boolean startsWith(String signature) {
    return start.startsWith(signature);
  }

  /** Whether {@code signature} stands {@code place} chars after its beginning. */
  public boolean startsAt(int place, String signature) {
    return start.startsWith(signature, place);
  }

  /** Whether its name ends with one of these, and there is anything in it. */
  public boolean isNamed(String... extensions) {
    return !start.isEmpty() && List.of(extensions).contains(extension);
  }

  /** Its first chars in small letters, as many as asked for if there are so many. */
  public String lower(int chars) {
    return start.substring(0, Math.min(chars, start.length())).toLowerCase(Locale.ROOT);
  }
}
