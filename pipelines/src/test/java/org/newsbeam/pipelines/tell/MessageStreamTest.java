// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.tell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.Test;

public class MessageStreamTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream stream = new MessageStream(new PrintStream(bytes, true, UTF_8));

  @Test
  public void everyWayToPrintIsMadeVisible() {
    stream.println("\u001bé");
    stream.printf("%s%n", "\u001b");
    stream.append("\u001b").append('\u001b').println((Object) "\u001b");
    stream.println(new char[] {'\u001b'});
    stream.print('\u001b');
    stream.print((String) null);
    stream.println(7);
    assertEquals(
        "\\u001bé\n\\u001b\n\\u001b\\u001b\\u001b\n\\u001b\n\\u001bnull7\n",
        printed().replace("\r\n", "\n"));
  }

  @Test
  public void aStackTraceKeepsItsLines() {
    new IllegalStateException("no \u001b[2J file").printStackTrace(stream);
    assertThat(printed(), containsString("no \\u001b[2J file"));
    assertThat(printed(), containsString("\tat "));
    assertThat(printed(), not(containsString("\\u000")));
  }

  private String printed() {
    return bytes.toString(UTF_8);
  }
}
