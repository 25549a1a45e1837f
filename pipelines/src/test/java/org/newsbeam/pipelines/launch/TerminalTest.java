// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

import static org.junit.Assert.assertEquals;

import org.junit.After;
import org.junit.Test;

public class TerminalTest {

  private static final String TOLD = "newsbeam.stdout.terminal";

  @After
  public void forget() {
    System.clearProperty(TOLD);
  }

  @Test
  public void theLauncherKnows() {
    System.setProperty(TOLD, "true");
    assertEquals(true, Terminal.isOutput());
    System.setProperty(TOLD, "false");
    assertEquals(false, Terminal.isOutput());
  }

  @Test
  public void aTestHasNoTerminal() {
    assertEquals(false, Terminal.isOutput());
  }
}
