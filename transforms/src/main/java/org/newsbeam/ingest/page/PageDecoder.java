// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.newsbeam.ingest.bytes.TextDecoder;

/**
 * Turns the bytes of a web page into text. A byte order mark decides, then whether the bytes are
 * UTF-8, which by chance no other text is; then the charset that came with the page, then the one
 * it names itself where the HTML standard looks for it, if the bytes fit; else {@link TextDecoder}
 * finds out.
 */
public final class PageDecoder {

  /** Bytes of a page in which it must name its charset: a little more than browsers look at. */
  private static final int PROLOGUE = 1 << 12;

  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  /** Where a page names its charset: in a meta element, or as XML. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]{0,500}?charset|\\?xml\\b[^>]{0,200}?encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})");

  private static final String MARKUP = "<meta charset=\"\">";

  private PageDecoder() {}

  /**
   * The text, or nothing if the bytes are none.
   *
   * @param contentType what the server said of the page; empty if it said nothing
   */
  public static Optional<String> decode(byte[] bytes, String contentType) {
    if (hasByteOrderMark(bytes)) {
      return TextDecoder.decode(bytes);
    }
    if (startsWith(bytes, '<', 0) || startsWith(bytes, 0, '<')) {
      return Optional.of(new String(bytes, bytes[0] == 0 ? UTF_16BE : UTF_16LE));
    }
    Optional<String> utf8 = decoded(bytes, UTF_8);
    if (utf8.isPresent() && utf8.get().length() < bytes.length) {
      return utf8;
    }
    String said = contentType.substring(0, Math.min(PROLOGUE, contentType.length()));
    String prologue = new String(bytes, 0, Math.min(PROLOGUE, bytes.length), ISO_8859_1);
    return sent(bytes, said)
        .or(() -> named(NAMED, prologue).flatMap(charset -> decoded(bytes, readable(charset))))
        .or(() -> TextDecoder.decode(bytes));
  }

  private static boolean hasByteOrderMark(byte[] bytes) {
    return startsWith(bytes, 0xff, 0xfe)
        || startsWith(bytes, 0xfe, 0xff)
        || startsWith(bytes, 0xef, 0xbb);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  /** The text in the charset that the server names, if the bytes fit it. */
  private static Optional<String> sent(byte[] bytes, String contentType) {
    Optional<Charset> charset = named(CHARSET, contentType);
    if (charset.isEmpty() || isReadable(charset.get())) {
      return charset.flatMap(is -> decoded(bytes, is));
    }
    // Servers say so of pages in ASCII too, and then no element begins where it should.
    return Stream.of(charset.get(), UTF_16LE)
        .flatMap(is -> decoded(bytes, is).stream())
        .filter(text -> text.indexOf('<') >= 0)
        .findFirst();
  }

  /** The charset that {@code said} names, if it is known. */
  private static Optional<Charset> named(Pattern where, String said) {
    Matcher name = where.matcher(said);
    return name.find() ? charset(name.group(1)) : Optional.empty();
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // The page is not what it says.
      return Optional.empty();
    }
  }

  /** What browsers take a name for: Latin-1 and ASCII are windows-1252. */
  private static Optional<Charset> charset(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin = charset.equals(ISO_8859_1) || charset.equals(US_ASCII);
      return Optional.of(latin ? Charset.forName("windows-1252") : charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** A page whose name of its charset could be read byte by byte is not in UTF-16, but in UTF-8. */
  private static Charset readable(Charset charset) {
    return isReadable(charset) ? charset : UTF_8;
  }

  /** Whether the charset writes the letters of markup as ASCII does. */
  private static boolean isReadable(Charset charset) {
    return new String(MARKUP.getBytes(US_ASCII), charset).equals(MARKUP);
  }
}
