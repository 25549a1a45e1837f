// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.tell;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class TerminalTextTest {

  @Test
  public void controlCharactersBecomeVisible() {
    assertEquals("\\u001b[31mred\\u001b[0m", TerminalText.line("\u001b[31mred\u001b[0m"));
    assertEquals("\\u0000\\u0007\\u0008\\u001f", TerminalText.line("\0\u0007\b\u001f"));
    assertEquals("\\u007f\\u0080\\u009b\\u009f", TerminalText.line("\u007f\u0080\u009b\u009f"));
  }

  @Test
  public void soDoOverridesAndIsolatesOfDirection() {
    assertEquals("\\u202etxt\\u202c", TerminalText.line("\u202etxt\u202c"));
    assertEquals("\\u202a\\u202b\\u202d", TerminalText.line("\u202a\u202b\u202d"));
    assertEquals("\\u2066\\u2067\\u2068\\u2069", TerminalText.line("\u2066\u2067\u2068\u2069"));
  }

  @Test
  public void aLineStaysOneLine() {
    assertEquals("a\\u000ab\\u000d\\u000ac\\u0009d", TerminalText.line("a\nb\r\nc\td"));
  }

  @Test
  public void linesKeepTheirLayoutButCannotBeDrawnOver() {
    assertEquals("a\nb\r\nc\td", TerminalText.lines("a\nb\r\nc\td"));
    assertEquals("a\\u000db\\u000b\\u000c\\u0085", TerminalText.lines("a\rb\u000b\f\u0085"));
    assertEquals("\\u001b\\u202e", TerminalText.lines("\u001b\u202e"));
  }

  @Test
  public void allOtherTextStays() {
    for (String text :
        new String[] {"", "Zoë said “no” – 5 £", "🎣 \u00a0\u200f\u00ad", "\\u001b"}) {
      assertEquals(text, TerminalText.line(text));
      assertEquals(text, TerminalText.lines(text));
    }
  }
}
