// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.tell;

import java.io.PrintStream;

/**
 * Prints messages, whoever writes them: what would steer a terminal is made visible, line breaks
 * and tabs stay. Bytes that are written past {@code print} go through as they are.
 */
public final class MessageStream extends PrintStream {

  private final PrintStream messages;

  /** A stream that prints to {@code messages}. */
  public MessageStream(PrintStream messages) {
    super(messages, true);
    this.messages = messages;
  }

  @Override
  public void print(String text) {
    messages.print(TerminalText.lines(String.valueOf(text)));
  }

  @Override
  public void print(Object object) {
    print(String.valueOf(object));
  }

  @Override
  public void print(char[] text) {
    print(String.valueOf(text));
  }

  @Override
  public void print(char character) {
    print(String.valueOf(character));
  }
}
