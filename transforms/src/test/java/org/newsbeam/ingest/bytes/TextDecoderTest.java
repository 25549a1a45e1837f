// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class TextDecoderTest {

  private static final String ENGLISH =
      "The mayor said it’s “time to go”. Café owners — disagreed.";
  private static final String RUSSIAN =
      "Министр сказал в понедельник, что паром больше не пойдет через залив до самой весны. "
          + "Он добавил, что жители острова получат помощь. По его словам, дорога уже открыта.";

  @Test
  public void utf8IsReadAsItIs() {
    assertEquals(Optional.of(ENGLISH + "\r\n\t😀"), decode((ENGLISH + "\r\n\t😀").getBytes(UTF_8)));
  }

  @Test
  public void aByteOrderMarkIsDropped() {
    assertEquals(Optional.of(ENGLISH), decode(("\ufeff" + ENGLISH).getBytes(UTF_8)));
    assertEquals(Optional.of(ENGLISH), decode(("\ufeff" + ENGLISH).getBytes(UTF_16LE)));
    assertEquals(Optional.of(ENGLISH), decode(("\ufeff" + ENGLISH).getBytes(UTF_16BE)));
    assertEquals(
        Optional.of(ENGLISH), decode(("\ufeff" + ENGLISH).getBytes(Charset.forName("UTF-32LE"))));
    assertEquals(
        Optional.of(ENGLISH), decode(("\ufeff" + ENGLISH).getBytes(Charset.forName("UTF-32BE"))));
  }

  @Test
  public void halfASurrogatePairInUtf16IsReplaced() {
    byte[] lone = {(byte) 0xff, (byte) 0xfe, 'a', 0, 0x00, (byte) 0xdc, 'b', 0};
    assertEquals(Optional.of("a\ufffdb"), decode(lone));
  }

  @Test
  public void westernTextIsWindows1252() {
    assertEquals(Optional.of(ENGLISH), decode(ENGLISH.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  public void theMarksOfAnOldMacAreTold() {
    String text = "“We don’t know,” said Ada Byron. She asked for ‘more’ at the café.";
    assertEquals(Optional.of(text), decode(text.getBytes(Charset.forName("x-MacRoman"))));
    String spanish =
        "Óscar Ñandú vio a Òscar Õ: «ESTÓ», said the note from Ávila, Ólvega and Óbidos";
    assertEquals(Optional.of(spanish), decode(spanish.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  public void neighboursInWindows1252ThatLookLikeUtf8AreStillWestern() {
    String text = "“CAFÉ” – the café”… opens";
    assertEquals(Optional.of(text), decode(text.getBytes(Charset.forName("windows-1252"))));
  }

  @Test
  public void otherScriptsAreDetected() {
    assertEquals(Optional.of(RUSSIAN), decode(RUSSIAN.getBytes(Charset.forName("windows-1251"))));
    assertEquals(Optional.of(RUSSIAN), decode(RUSSIAN.getBytes(Charset.forName("KOI8-R"))));
  }

  @Test
  public void aBadByteDoesNotSpoilTheRestOfUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(ENGLISH.getBytes(UTF_8));
    bytes.write(0xe2);
    assertEquals(Optional.of(ENGLISH + "\ufffd"), decode(bytes.toByteArray()));
    bytes.writeBytes("\u00ff\u00fe\u00c3(\u0081 \u00e9\u00e8\u00ef".repeat(3).getBytes(ISO_8859_1));
    assertEquals(
        Optional.of(ENGLISH),
        decode(bytes.toByteArray()).map(t -> t.substring(0, ENGLISH.length())));
  }

  @Test
  public void aReplacementCharOfTheTextItselfIsNoError() {
    assertEquals(Optional.of("a \ufffd b\0"), decode("a \ufffd b\0".getBytes(UTF_8)));
  }

  @Test
  public void controlCharsAreKept() {
    assertEquals(
        Optional.of("One\0two\f\u001bthree\u0007 four"),
        decode("One\0two\f\u001bthree\u0007 four".getBytes(UTF_8)));
  }

  @Test
  public void whatIsMostlyControlCharsIsNoText() {
    assertEquals(Optional.empty(), decode(new byte[1000]));
    assertEquals(Optional.empty(), decode("Plain letters".getBytes(UTF_16LE)));
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertEquals(Optional.empty(), decode(noise));
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == 0 ? 1 : noise[i];
    }
    assertEquals(Optional.empty(), decode(noise));
  }

  private static Optional<String> decode(byte[] bytes) {
    return TextDecoder.decode(bytes);
  }
}
