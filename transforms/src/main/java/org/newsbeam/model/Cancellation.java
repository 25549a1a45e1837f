// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.model;

import java.util.concurrent.CancellationException;

/**
 * Ends work that nobody waits for any more. No thread can be ended from without: whoever gives an
 * article up interrupts its thread, and what loops over sentences, paragraphs or elements looks
 * here each time round, which costs next to nothing.
 */
public final class Cancellation {

  private Cancellation() {}

  /**
   * Goes on, unless this thread was interrupted, which it stays.
   *
   * @throws CancellationException if it was
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the article was given up");
    }
  }
}
