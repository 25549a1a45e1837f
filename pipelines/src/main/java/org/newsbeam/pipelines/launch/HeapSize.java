// SPDX-License-Identifier: Apache-2.0
package org.newsbeam.pipelines.launch;

/** How much memory this JVM may take for objects. */
public final class HeapSize {

  private static final int MEBIBYTE_BITS = 20;

  /** In MiB; of -Xmx128m some collectors give 118. With less a run collects and never ends. */
  private static final long LEAST = 100;

  private HeapSize() {}

  /**
   * Refuses to run here with too little.
   *
   * @throws UsageException that says how much there is, and how to give more
   */
  public static void mustDo() {
    mustDo(Runtime.getRuntime().maxMemory());
  }

  static void mustDo(long bytes) {
    long mebibytes = bytes >> MEBIBYTE_BITS;
    if (mebibytes < LEAST) {
      throw new UsageException(
          "this Java may take "
              + mebibytes
              + " MB of memory, and a run takes 128 at the very least; give it a gigabyte or more:"
              + " NEWSBEAM_JAVA_OPTS=-Xmx1g");
    }
  }
}
