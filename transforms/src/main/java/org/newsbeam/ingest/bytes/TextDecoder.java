// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Turns bytes into text. A byte order mark decides and is dropped. Without one the text is UTF-8,
 * if it is well-formed or nearly so; else what a detector makes of it; else windows-1252.
 */
public final class TextDecoder {

  private static final int ESCAPE = 0x1b;
  private static final int DELETE = 0x7f;
  private static final char REPLACEMENT = '\ufffd';
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");

  /** Opening marks before a word, closing ones behind one, an apostrophe within. */
  private static final Pattern MAC_MARKS =
      Pattern.compile(
          "(?<![\\w\u00c0-\u00ff])[\u00d2\u00d4](?=\\w{2})"
              + "|(?<=[a-z.,!?])[\u00d3\u00d5](?![A-Za-z\u00c0-\u00ff])|(?<=[a-z])\u00d5(?=[a-z])");

  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

  private TextDecoder() {}

  /** The text, or nothing if the bytes are no text: it never holds half a surrogate pair. */
  public static Optional<String> decode(byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
      return Optional.of(new String(bytes, 4, bytes.length - 4, UTF_32LE));
    }
    if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
      return Optional.of(new String(bytes, 4, bytes.length - 4, UTF_32BE));
    }
    if (startsWith(bytes, 0xff, 0xfe)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16LE));
    }
    if (startsWith(bytes, 0xfe, 0xff)) {
      return Optional.of(new String(bytes, 2, bytes.length - 2, UTF_16BE));
    }
    boolean marked = startsWith(bytes, 0xef, 0xbb, 0xbf);
    return unmarked(marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes);
  }

  /** Whether there is nothing but white space, of which no-break space is some. */
  public static boolean isBlank(String text) {
    return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static Optional<String> unmarked(byte[] bytes) {
    String utf8 = new String(bytes, UTF_8);
    if (utf8.indexOf(REPLACEMENT) < 0 || Arrays.equals(utf8.getBytes(UTF_8), bytes)) {
      return 4L * controls(bytes) > bytes.length ? Optional.empty() : Optional.of(utf8);
    }
    if (new String(bytes, ISO_8859_1).indexOf(0) >= 0 || 20L * controls(bytes) > bytes.length) {
      return Optional.empty();
    }
    long broken = utf8.chars().filter(c -> c == REPLACEMENT).count();
    long wellFormed = utf8.chars().filter(c -> c >= 0x80).count() - broken;
    boolean nearlyUtf8 = wellFormed > broken || utf8.chars().anyMatch(TextDecoder::isPunctuation);
    return Optional.of(nearlyUtf8 ? utf8 : new String(bytes, detect(bytes)));
  }

  /**
   * Whether a char is a dash, a curly quote or the like: in windows-1252 its bytes would be â, €
   * and a third odd char. One bad byte in an article must not turn all its quotes into those.
   */
  private static boolean isPunctuation(int c) {
    return c >= 0x2010 && c <= 0x203a;
  }

  private static Charset detect(byte[] bytes) {
    long high = count(bytes, b -> b < 0);
    // Where nearly all is ASCII the language is a western one, and the detector only guesses.
    if (10 * high < bytes.length) {
      return isMacRoman(bytes) ? MAC_ROMAN : WINDOWS_1252;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name != null && Charset.isSupported(name) ? Charset.forName(name) : WINDOWS_1252;
  }

  /**
   * Whether the marks around words are those of old Macs: D2 to D5, which are capitals with accents
   * in windows-1252, where such marks are 91 to 94.
   */
  private static boolean isMacRoman(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    return MAC_MARKS.matcher(text).results().limit(2).count() == 2
        && text.chars().noneMatch(c -> c >= 0x91 && c <= 0x94);
  }

  /** How many control chars there are that stand in no text: all but white space and escape. */
  private static long controls(byte[] bytes) {
    return count(
        bytes, b -> b >= 0 && (b < ' ' ? b < '\t' || (b > '\r' && b != ESCAPE) : b == DELETE));
  }

  private static long count(byte[] bytes, IntPredicate wanted) {
    long count = 0;
    for (byte b : bytes) {
      if (wanted.test(b)) {
        count++;
      }
    }
    return count;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) start[i]) {
        return false;
      }
    }
    return true;
  }
}
