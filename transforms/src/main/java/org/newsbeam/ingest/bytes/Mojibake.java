// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts text right whose UTF-8 somebody has read as windows-1252 or Latin-1: â€œ for “, Ã© for é.
 * Only what stands in no text of its own is taken for it (the idea of ftfy: Speer, 2019), so what
 * is right stays as it is.
 */
public final class Mojibake {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Twice is as often as texts go through wrong hands. */
  private static final int ROUNDS = 2;

  /** The chars that windows-1252 and Latin-1 make of the bytes 80 to BF, as a class of regex. */
  private static final String TRAIL = trail();

  /** Dashes, quotes, dots and signs of money: â, € or ‚, and a third. */
  private static final Pattern PUNCTUATION = Pattern.compile("â[€\u0080‚\u0082„\u0084]" + TRAIL);

  /** Letters with accents: Ã and a sign that follows no letter. */
  private static final Pattern LETTER = Pattern.compile("Ã[©¨¡¢£¤¥¦§«¬®¯°±²³´µ¶·¸¹º¼½¾¿ª]");

  /** What is put right where one of those is found: letters, punctuation, ligatures, emoji. */
  private static final Pattern ANY =
      Pattern.compile(
          "[ÂÃ]"
              + TRAIL
              + "|[Ä-ß][\u0080-\u009f¡-º¼-¿]|"
              + PUNCTUATION
              + "|ï[»¬¿]"
              + TRAIL
              + "|ð[Ÿ\u009f]"
              + TRAIL
              + "{2}|â[€\u0080](?=[\\s,.]|$)");

  private static final Map<Character, Byte> BYTES = bytes();

  private Mojibake() {}

  /** The text as it was meant: {@code text} itself if there is nothing wrong with it. */
  public static String repair(String text) {
    String repaired = text;
    for (int round = 0; round < ROUNDS && isWrong(repaired); round++) {
      repaired = ANY.matcher(repaired).replaceAll(Mojibake::meant);
    }
    return repaired;
  }

  private static boolean isWrong(String text) {
    return (text.indexOf('â') >= 0 && PUNCTUATION.matcher(text).find())
        || (text.indexOf('Ã') >= 0 && LETTER.matcher(text).find());
  }

  private static String meant(MatchResult found) {
    return Matcher.quoteReplacement(decode(found.group()));
  }

  private static String decode(String wrong) {
    if (wrong.length() == 2 && wrong.charAt(0) == 'â') {
      // Byte 9D is no char of windows-1252, and some lose it: what is left is a closing mark.
      return "”";
    }
    byte[] bytes = new byte[wrong.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = BYTES.get(wrong.charAt(i));
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return wrong;
    }
  }

  private static Map<Character, Byte> bytes() {
    Map<Character, Byte> bytes = new HashMap<>();
    for (int b = 0x80; b <= 0xff; b++) {
      bytes.put((char) b, (byte) b);
    }
    for (int b = 0x80; b < 0xa0; b++) {
      char read = new String(new byte[] {(byte) b}, WINDOWS_1252).charAt(0);
      if (read != '\ufffd') {
        bytes.put(read, (byte) b);
      }
    }
    return Map.copyOf(bytes);
  }

  private static String trail() {
    StringBuilder trail = new StringBuilder("[\u0080-\u00bf");
    for (int b = 0x80; b < 0xa0; b++) {
      String read = new String(new byte[] {(byte) b}, WINDOWS_1252);
      trail.append(read.equals("\ufffd") ? "" : read);
    }
    return trail.append(']').toString();
  }
}
