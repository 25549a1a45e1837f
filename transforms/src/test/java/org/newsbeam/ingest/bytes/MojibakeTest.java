// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.ingest.bytes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;

import org.junit.Test;

public final class MojibakeTest {

  private static final String MEANT =
      "“We don’t know,” said Zoë Señor – she paid £5 at the Café d’Été… 😀";

  @Test
  public void whatWasReadAsLatin1IsPutRight() {
    assertEquals(MEANT, Mojibake.repair(read(MEANT)));
  }

  @Test
  public void whatWasReadAsWindows1252IsPutRight() {
    assertEquals(
        "“The pier”, she said, “isn’t safe” – José",
        Mojibake.repair("â€œThe pierâ€, she said, â€œisnâ€™t safeâ€\u009d â€“ JosÃ©"));
  }

  @Test
  public void whatWentThroughTwoWrongHandsIsPutRight() {
    assertEquals("She said “no” to José.", Mojibake.repair(read(read("She said “no” to José."))));
  }

  @Test
  public void whatIsRightBesideItStays() {
    assertEquals("“It’s the CAFÉ”, – Ã", Mojibake.repair("“Itâ€™s the CAFÉ”, – Ã"));
  }

  @Test
  public void whatIsRightStays() {
    for (String text :
        new String[] {
          "plain",
          MEANT,
          "NÃO à Ângela, SÃO “PAULO”, o MANHÃ “de” Ã, tÃO",
          "CAFÉ”—and a château “là”",
          "Ð is a letter; so is Ñ; 5 Â° is none"
        }) {
      assertSame(text, Mojibake.repair(text));
    }
  }

  private static String read(String meant) {
    return new String(meant.getBytes(UTF_8), ISO_8859_1);
  }
}
